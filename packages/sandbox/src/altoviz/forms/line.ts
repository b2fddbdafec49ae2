import { findUnit, findVat } from "../rates";
import type { Product } from "../records";
import type { LineTotal } from "../totals";

export function lineForm({ line, netCents, grossCents }: LineTotal, context: LineContext) {
  const product = line.productId === null ? undefined : context.products.get(line.productId);
  const priced = line.price !== null;
  const factor = 1 + (line.vatRate ?? 0) / 100;
  const price = line.price ?? 0;
  const excluded = context.taxIncluded ? rounded(price / factor) : price;
  const included = context.taxIncluded ? price : rounded(price * factor);
  return {
    classificationId: line.classificationId,
    date: line.date,
    description: line.description,
    discount: line.discount,
    id: line.id,
    marginAmount: product ? rounded(netCents / 100 - product.purchasePrice * (line.quantity ?? 1)) : 0,
    marginRate: 0,
    product: product ? productForm(product, context.region) : null,
    productId: product?.id ?? null,
    productInternalId: null,
    productNumber: product?.number ?? null,
    purchasePrice: product?.purchasePrice ?? null,
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

export type LineContext = { products: ReadonlyMap<number, Product>; taxIncluded: boolean; region: string };

export function productForm(product: Product, region = "FR") {
  return {
    active: true,
    defaultQuantity: 1,
    description: product.description,
    family: {
      id: familyId(product.family),
      label: product.family,
      number: product.family.slice(0, 3).toUpperCase(),
    },
    id: product.id,
    imageUrl: null,
    internalId: null,
    internalNotes: null,
    isUnitPriceTaxIncluded: false,
    name: product.name,
    number: product.number,
    purchasePrice: product.purchasePrice,
    type: product.type,
    unit: findUnit(product.unitCode) ?? null,
    unitPrice: product.unitPrice,
    vat: findVat(product.vatRate, region) ?? null,
  };
}

function familyId(family: string): number {
  return 300 + ([...family].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 97);
}

function rounded(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 10_000) / 10_000;
}
