import { z } from "zod";
import { LINE_TYPES, type SaleLine } from "./documents";
import { findUnit } from "./rates";
import { optionalDate, optionalNumber, optionalText } from "./resource/body";
import { discountSchema, unitSchema, vatSchema } from "./schemas";
import type { Books } from "./state";

/** A product by value, for a line of one that is not in the books. */
const inlineProductSchema = z.object({
  number: optionalText,
  internalId: optionalText,
  name: optionalText,
  type: z.enum(["Product", "Service", "Text"]).nullish(),
  unitPrice: optionalNumber,
  unit: unitSchema.nullish(),
  vat: vatSchema.nullish(),
});

export const lineSchema = z.object({
  type: z.enum(LINE_TYPES).nullish(),
  description: optionalText,
  quantity: optionalNumber,
  taxExcludedPrice: optionalNumber,
  taxIncludedPrice: optionalNumber,
  purchasePrice: optionalNumber,
  vat: vatSchema.nullish(),
  discount: discountSchema.nullish(),
  productId: optionalNumber,
  productNumber: optionalText,
  productInternalId: optionalText,
  product: inlineProductSchema.nullish(),
  unit: unitSchema.nullish(),
  classificationId: optionalNumber,
  date: optionalDate,
});

type LineBody = z.output<typeof lineSchema>;

/** A price under another name than the documented two counts for nothing: the line then totals 0. */
export function lineOf(
  line: LineBody,
  { books, taxIncluded }: { books: Books; taxIncluded: boolean },
): SaleLine {
  const known = productOf(line, books);
  const inline = line.product;
  const type = line.type ?? lineType(known?.type ?? inline?.type);
  const priced = type === "Product" || type === "Service";
  const given = taxIncluded ? line.taxIncludedPrice : line.taxExcludedPrice;
  const vatRate = line.vat?.rate ?? known?.vatRate ?? inline?.vat?.rate ?? 20;
  const unitCode = line.unit?.code ?? inline?.unit?.code ?? null;
  return {
    id: books.nextId(),
    type,
    description: line.description ?? known?.name ?? inline?.name ?? null,
    quantity: priced ? (line.quantity ?? 1) : null,
    price: priced ? (given ?? known?.unitPrice ?? inline?.unitPrice ?? 0) : null,
    vatRate: priced ? vatRate : null,
    discount: line.discount ?? null,
    productId: known?.id ?? null,
    purchasePrice: line.purchasePrice,
    unitCode: findUnit(unitCode)?.code ?? known?.unitCode ?? null,
    classificationId: line.classificationId,
    date: line.date,
  };
}

function lineType(productType: "Product" | "Service" | "Text" | null | undefined): SaleLine["type"] {
  return productType ?? "Product";
}

function productOf(line: LineBody, { products }: Books) {
  if (line.productId !== null) return products.get(line.productId);
  const number = line.productNumber ?? line.product?.number ?? null;
  const internalId = line.productInternalId ?? line.product?.internalId ?? null;
  return [...products.values()].find(
    (product) =>
      (number !== null && product.number === number) ||
      (internalId !== null && product.internalId === internalId),
  );
}
