import type { Transport } from "../../http/transport";
import type { ProductDraft } from "../../operations";
import type { ProviderOperations } from "../../provider";
import { getProductFamily } from "../resources/product-families";
import { PRODUCT_UPDATE } from "../resources/products";
import { productInput } from "../schemas/product";
import { actOperation } from "./act";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { productInput as inputOf } from "./inputs/product";
import { familyReference } from "./references";
import { deleteOperation } from "./remove";

const resource = "products";
const references = familyReference<ProductDraft>({ get: getProductFamily, operation: "productFamilies.get" });

export function productOperations(transport: Transport) {
  return {
    "products.create": createOperation(transport, {
      resource,
      create: "products.create",
      input: productInput,
      inputOf,
      references,
      find: findByKey("products.find"),
    }),
    "products.update": updateOperation(transport, {
      resource,
      rewriting: PRODUCT_UPDATE,
      inputOf,
      references,
    }),
    "products.delete": deleteOperation(transport, { resource, remove: "products.delete" }),
    "products.setImage": actOperation<Record<string, never>>(transport, {
      resource,
      operation: "productImages.create",
      params: (productId) => ({ productId }),
      sendsFile: true,
      judge({ before, now }) {
        if (now.imageUrl && now.imageUrl !== before.imageUrl) return "succeeded";
        // another image may stand at the same address
        return now.imageUrl ? "unknown" : "not_applied";
      },
    }),
    /** By the product's id. */
    "products.removeImage": actOperation<Record<string, never>>(transport, {
      resource,
      operation: "productImages.delete",
      judge: ({ now }) => (now.imageUrl ? "not_applied" : "succeeded"),
    }),
  } satisfies ProviderOperations;
}
