import { describe, expect, it } from "vitest";
import { present } from "../testing/present";
import { errorOf, errorsOf, startTrial } from "../testing/trial";
import { createColleague, deleteColleague, getColleagueByInternalId, updateColleague } from "./colleagues";
import { deleteContact, findContacts, getContact, listContacts, updateContact } from "./contacts";
import { createProductFamily, deleteProductFamily, getProductFamily } from "./product-families";
import { deleteProductImage, getProductImage, uploadProductImage } from "./product-images";
import { createProduct, deleteProduct, findProducts, getProduct, updateProduct } from "./products";
import { createPurchaseInvoice, downloadPurchaseInvoice } from "./purchase-invoices";
import {
  createSupplier,
  deleteSupplier,
  getSupplierByInternalId,
  supplierContacts,
  updateSupplier,
} from "./suppliers";

const file = { fileName: "a.png", contentType: "image/png", bytes: new Uint8Array([1, 2, 3]) };

describe("what is not there", () => {
  it("is null when it is read", async () => {
    const { transport } = await startTrial();
    expect(await getContact(transport, "1")).toBeNull();
    expect(await getColleagueByInternalId(transport, "x")).toBeNull();
    expect(await getSupplierByInternalId(transport, "x")).toBeNull();
    expect(await getProduct(transport, "1")).toBeNull();
    expect(await getProductFamily(transport, "1")).toBeNull();
    expect(await getProductImage(transport, "1")).toBeNull();
    expect(await findProducts(transport, { internalId: "x" })).toEqual([]);
  });

  it("is an error when it is written, deleted or downloaded", async () => {
    const { transport } = await startTrial();
    const works = [
      updateContact(transport, "1", {}),
      deleteContact(transport, "1"),
      updateColleague(transport, "1", {}),
      deleteColleague(transport, "1"),
      updateSupplier(transport, "1", {}),
      deleteSupplier(transport, "1"),
      supplierContacts(transport, "1"),
      updateProduct(transport, "1", {}),
      deleteProduct(transport, "1"),
      deleteProductFamily(transport, "1"),
      uploadProductImage(transport, "1", file),
      deleteProductImage(transport, "1"),
      downloadPurchaseInvoice(transport, "1"),
    ];
    for (const error of await errorsOf(works))
      expect(error).toMatchObject({ kind: "not_found", status: 404 });
  });
});

describe("a product", () => {
  it("is not looked for by nothing: Altoviz would refuse, and nothing is sent", async () => {
    const { transport, standIn } = await startTrial();
    expect(await errorOf(findProducts(transport, {}))).toMatchObject({ kind: "rejected", status: null });
    expect(await errorOf(findProducts(transport, { number: "" }))).toMatchObject({ kind: "rejected" });
    expect(standIn.service.requests.total()).toBe(0);
  });

  it("is refused with a VAT that does not exist, in the words of Altoviz", async () => {
    const { transport } = await startTrial();
    const error = await errorOf(
      createProduct(transport, { name: "x", vat: { rate: "19.99", region: "FR" } }),
    );
    expect(error).toMatchObject({ kind: "rejected", providerMessage: "La TVA n'existe pas." });
  });

  it("keeps its family from being deleted", async () => {
    const { transport } = await startTrial();
    const family = present(await createProductFamily(transport, { label: "Bois", number: "BOI" }));
    await createProduct(transport, { name: "Planche", family: { label: "Bois", number: "BOI" } });
    const error = await errorOf(deleteProductFamily(transport, family.id));
    expect(error).toMatchObject({ kind: "rejected", status: 409 });
    expect(error.providerMessage).toContain("ne peut pas etre supprime");
  });

  it("does not take an empty image", async () => {
    const { transport } = await startTrial();
    const product = present(await createProduct(transport, { name: "Planche" }));
    const empty = { ...file, bytes: new Uint8Array() };
    expect(await errorOf(uploadProductImage(transport, product.id, empty))).toMatchObject({ status: 400 });
  });
});

describe("a purchase invoice", () => {
  it("may be an image, which comes back as it was sent", async () => {
    const { transport } = await startTrial();
    const made = present(await createPurchaseInvoice(transport, file));
    const content = await downloadPurchaseInvoice(transport, made.id);
    expect(content).toMatchObject({ contentType: "image/png", fileName: "a.png" });
    expect(new Uint8Array(content.bytes)).toEqual(file.bytes);
  });
});

describe("people", () => {
  it("leave a contact behind when a supplier or colleague is deleted", async () => {
    const { transport } = await startTrial();
    const supplier = present(await createSupplier(transport, { name: "Encre", email: "encre@example.fr" }));
    const colleague = present(await createColleague(transport, { lastName: "Roy", email: "roy@example.fr" }));
    await deleteSupplier(transport, supplier.id);
    await deleteColleague(transport, colleague.id);
    expect(await findContacts(transport, { email: "encre@example.fr" })).toHaveLength(1);
    expect((await listContacts(transport, { query: "roy@example.fr" })).records).toHaveLength(1);
  });

  it("are sent once: a failed call is not repeated", async () => {
    const { transport, standIn } = await startTrial();
    standIn.service.faults.add({
      kind: "status",
      status: 503,
      method: "POST",
      path: "/v1/Suppliers",
      times: 1,
    });
    expect(await errorOf(createSupplier(transport, { name: "Encre" }))).toMatchObject({
      kind: "unavailable",
    });
    expect(standIn.service.requests.last()).toHaveLength(1);
  });
});
