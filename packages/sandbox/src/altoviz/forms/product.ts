import { findUnit, findVat } from "../rates";
import type { Product } from "../records";
import type { Books } from "../state";

/** `region` is the document's, where the product stands on one. */
export function productForm(product: Product, books: Books, region = product.vatRegion) {
  const family = product.familyId === null ? undefined : books.productFamilies.get(product.familyId);
  return {
    active: product.active,
    defaultQuantity: product.defaultQuantity,
    description: product.description,
    family: family ? { id: family.id, label: family.label, number: family.number } : null,
    id: product.id,
    imageUrl: product.image
      ? `/files/products/${product.id}/${encodeURIComponent(product.image.name)}`
      : null,
    internalId: product.internalId,
    internalNotes: product.internalNotes,
    isUnitPriceTaxIncluded: product.unitPriceTaxIncluded,
    name: product.name,
    number: product.number,
    purchasePrice: product.purchasePrice,
    type: product.type,
    unit: findUnit(product.unitCode) ?? null,
    unitPrice: product.unitPrice,
    vat: product.vatRate === null ? null : (findVat(product.vatRate, region) ?? null),
  };
}
