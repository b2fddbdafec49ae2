import type { DocumentContent, ProviderSession } from "../../provider";
import type { WriteScenarios } from "../../testing/contract/subject";
import { productDraft } from "./drafts";
import { act, change, creation, make, withFile } from "./scenario";

const FAMILY = { code: "FAM-77", label: "Thés" };

const IMAGE: DocumentContent = {
  contentType: "image/png",
  fileName: "theiere.png",
  bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
};

/** Of products with their families and images, and of a purchase from a file. */
export function productWrites(): WriteScenarios {
  const product = (session: ProviderSession) => make(session, "products.create", productDraft());
  return {
    "products.create": async (session) => {
      const familyExternalId = await make(session, "product_families.create", FAMILY);
      const scenario = await creation(
        "products.create",
        "/v1/Products",
        productDraft({ familyExternalId }),
      )();
      return { ...scenario, isShownInPart: true };
    },
    "products.update": change("products.update", product, [
      "PUT",
      "/v1/Products",
      productDraft({ name: "Théière", unitPrice: null, unit: null }),
    ]),
    "products.delete": change("products.delete", product, ["DELETE", "/v1/Products"]),
    "products.setImage": async (session) => ({
      ...(await change("products.setImage", product, ["POST", "/v1/ProductImages"])(session)),
      ...withFile("products.setImage", IMAGE, await product(session)),
    }),
    "products.removeImage": async (session) => {
      const externalId = await product(session);
      await act(session, "products.setImage", { externalId, file: IMAGE });
      return change("products.removeImage", async () => externalId, ["DELETE", "/v1/ProductImages"])(session);
    },
    "product_families.create": creation("product_families.create", "/v1/ProductFamilies", FAMILY),
    "product_families.delete": change(
      "product_families.delete",
      (session) => make(session, "product_families.create", FAMILY),
      ["DELETE", "/v1/ProductFamilies"],
    ),
    "purchases.upload": async () => ({
      ...(await creation("purchases.upload", "/v1/PurchaseInvoices/file", {})()),
      ...withFile("purchases.upload", { ...IMAGE, fileName: "facture.pdf" }, null),
      whenDone: "unknown",
      whenBroken: "unknown",
    }),
  };
}
