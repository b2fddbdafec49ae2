import { expect } from "vitest";
import {
  createProductFamily,
  deleteProductFamily,
  getProductFamily,
  listProductFamilies,
} from "../../resources/product-families";
import { deleteProductImage, getProductImage, uploadProductImage } from "../../resources/product-images";
import {
  createProduct,
  deleteProduct,
  findProducts,
  getProduct,
  listProducts,
  updateProduct,
} from "../../resources/products";
import { createPurchaseInvoice, downloadPurchaseInvoice } from "../../resources/purchase-invoices";
import { present } from "../present";
import type { Client } from "../trial";

export async function productScenario({ transport }: Client): Promise<void> {
  const family = present(await createProductFamily(transport, { label: "Conseil", number: "CNS" }));
  const made = present(
    await createProduct(transport, {
      type: "Service",
      name: "Audit",
      number: "AUD-1",
      internalId: "product-1",
      unitPrice: "80.35",
      purchasePrice: "0.1",
      vat: { rate: "20", region: "FR" },
      unit: { code: "h" },
      family: { label: "Conseil", number: "CNS" },
    }),
  );
  expect(made).toMatchObject({ name: "Audit", unitPrice: "80.35", purchasePrice: "0.1" });
  expect(made).toMatchObject({ vat: { rate: "20" }, unit: { code: "h" }, family: { id: family.id } });

  const changed = present(await updateProduct(transport, made.id, { unitPrice: "85.00" }));
  expect(changed).toEqual({ ...made, unitPrice: "85" });
  expect(present(await getProduct(transport, made.id))).toEqual(changed);
  const found = await findProducts(transport, { number: "AUD-1" });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listProducts(transport, { familyId: family.id });
  expect(listed.records.map(({ record }) => record.id)).toEqual([made.id]);
  await productImage({ transport }, made.id);
  await deleteProduct(transport, made.id);
  expect(await getProduct(transport, made.id)).toBeNull();
  await deleteProductFamily(transport, family.id);
}

async function productImage({ transport }: Pick<Client, "transport">, productId: string): Promise<void> {
  expect(present(await getProductImage(transport, productId)).imageUrl).toBeNull();
  const image = {
    fileName: "audit.png",
    contentType: "image/png",
    bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
  };
  expect(present(await uploadProductImage(transport, productId, image)).imageUrl).toBeTruthy();
  await deleteProductImage(transport, productId);
  expect(present(await getProductImage(transport, productId)).imageUrl).toBeNull();
}

export async function productFamilyScenario({ transport }: Client): Promise<void> {
  const made = present(await createProductFamily(transport, { label: "Formation", number: "FRM" }));
  expect(present(await getProductFamily(transport, made.id))).toEqual(made);
  const listed = await listProductFamilies(transport, { query: "Formation" });
  expect(listed.records.map(({ record }) => record.id)).toEqual([made.id]);
  await deleteProductFamily(transport, made.id);
  expect(await getProductFamily(transport, made.id)).toBeNull();
}

export async function purchaseInvoiceScenario({ transport }: Client): Promise<void> {
  const bytes = new TextEncoder().encode("%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\n");
  const file = { fileName: "facture été.pdf", contentType: "application/pdf", bytes };
  const made = present(await createPurchaseInvoice(transport, file));
  expect(made.id).toMatch(/^\d+$/);
  const content = await downloadPurchaseInvoice(transport, made.id);
  expect(content).toMatchObject({ contentType: "application/pdf", fileName: "facture été.pdf" });
  expect(new Uint8Array(content.bytes)).toEqual(bytes);
}
