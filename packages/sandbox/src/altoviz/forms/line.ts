import { findUnit, findVat } from "../rates";
import type { Books } from "../state";
import type { LineTotal } from "../totals";
import { productForm } from "./product";

export function lineForm({ line, netCents, grossCents }: LineTotal, context: LineContext) {
  const product = line.productId === null ? undefined : context.books.products.get(line.productId);
  const priced = line.price !== null;
  const factor = 1 + (line.vatRate ?? 0) / 100;
  const price = line.price ?? 0;
  const purchasePrice = line.purchasePrice ?? product?.purchasePrice ?? null;
  const excluded = context.taxIncluded ? rounded(price / factor) : price;
  const included = context.taxIncluded ? price : rounded(price * factor);
  return {
    classificationId: line.classificationId,
    date: line.date,
    description: line.description,
    discount: line.discount,
    id: line.id,
    marginAmount: purchasePrice === null ? 0 : rounded(netCents / 100 - purchasePrice * (line.quantity ?? 1)),
    marginRate: 0,
    product: product ? productForm(product, context.books, context.region) : null,
    productId: product?.id ?? null,
    productInternalId: product?.internalId ?? null,
    productNumber: product?.number ?? null,
    purchasePrice,
    quantity: line.quantity,
    taxExcludedAmount: priced ? netCents / 100 : null,
    taxExcludedPrice: priced ? excluded : null,
    taxIncludedAmount: priced ? grossCents / 100 : null,
    taxIncludedPrice: priced ? included : null,
    type: line.type,
    unit: findUnit(line.unitCode) ?? null,
    vat: line.vatRate === null ? null : (findVat(line.vatRate, context.region) ?? null),
  };
}

export type LineContext = { books: Books; taxIncluded: boolean; region: string };

function rounded(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 10_000) / 10_000;
}
