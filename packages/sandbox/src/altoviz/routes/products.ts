import { z } from "zod";
import { refused } from "../answers";
import { type AltovizRoute, type Call, queryValue } from "../call";
import { productForm } from "../forms/product";
import { findUnit } from "../rates";
import type { Product } from "../records";
import { optionalText, type Read, readBody } from "../resource/body";
import { familyIdOf, familyReference } from "../resource/family-reference";
import { numberFor } from "../resource/numbers";
import type { Resource } from "../resource/resource";
import { resourceRoutes } from "../resource/routes";
import { isKnownVat, unitSchema, vatSchema } from "../schemas";
import { isProductUsed } from "../usage";

const productSchema = z.object({
  internalId: optionalText,
  number: optionalText,
  active: z.boolean().nullish(),
  name: optionalText,
  description: optionalText,
  internalNotes: optionalText,
  type: z.enum(["Product", "Service", "Text"]).nullish(),
  family: familyReference,
  unit: unitSchema.nullish(),
  unitPrice: z.number().nullish(),
  isUnitPriceTaxIncluded: z.boolean().nullish(),
  purchasePrice: z.number().nullish(),
  defaultQuantity: z.number().nullish(),
  vat: vatSchema.nullish(),
});

export const products: Resource<Product> = {
  root: "/v1/Products",
  name: "Product",
  rows: (books) => books.products,
  form: (product, { books }) => productForm(product, books),
  words: ({ number, name, description }) => [number, name, description],
  keys: { number: ({ number }) => number, internalId: ({ internalId }) => internalId },
  findBlank: "Number or internal ID have to be defined",
  listed: ({ familyId }, { request }) => {
    const wanted = queryValue(request, "familyId");
    return wanted === undefined || String(familyId) === wanted;
  },
  read: readProduct,
  heldBy: ({ books, state }, product) => {
    const kept = state.switches.usedRecordDelete === "refused" && isProductUsed(books, product);
    return kept ? (product.name ?? "") : undefined;
  },
  event: "Product",
};

export const productRoutes: AltovizRoute[] = resourceRoutes(products, [
  "list",
  "create",
  "find",
  "get",
  "replace",
  "remove",
]);

/** The image is no part of it and stays. */
function readProduct(call: Call, id: number, before: Product | null): Read<Product> {
  const read = readBody(call, productSchema);
  if ("refusal" in read) return read;
  const { family, unit, vat, isUnitPriceTaxIncluded, ...fields } = read.value;
  if (!isKnownVat(vat)) return { refusal: refused("La TVA n'existe pas.") };
  const number = numberFor(call, "products", { given: fields.number, before });
  if ("refusal" in number) return number;
  return {
    value: {
      ...fields,
      id,
      number: number.value,
      active: fields.active ?? true,
      type: fields.type ?? "Product",
      familyId: familyIdOf(call, call.books.productFamilies, family),
      unitCode: findUnit(unit?.code ?? null)?.code ?? null,
      unitPrice: fields.unitPrice ?? 0,
      unitPriceTaxIncluded: isUnitPriceTaxIncluded ?? false,
      purchasePrice: fields.purchasePrice ?? 0,
      defaultQuantity: fields.defaultQuantity || 1,
      vatRate: vat?.rate ?? null,
      vatRegion: vat?.region ?? "FR",
      image: before?.image ?? null,
    },
  };
}
