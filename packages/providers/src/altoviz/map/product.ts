import { decodePayload } from "../../http/decode";
import type { MappedRecord } from "../../records";
import { productWire } from "../schemas/product";
import { plainText } from "./lines";
import { firstNameOf } from "./name";
import { CURRENCY } from "./sale-document";

/** A product of text alone counts as a product. @throws MappingError */
export function mapProduct(payload: string): MappedRecord {
  const wire = decodePayload(productWire, payload);
  return {
    type: "product",
    product: {
      externalId: wire.id,
      kind: wire.type === "Service" ? "service" : "product",
      code: wire.number,
      name: firstNameOf("product", [wire.name, wire.number]),
      description: plainText(wire.description ?? "") || null,
      unit: wire.unit?.code ?? null,
      unitPrice: wire.unitPrice,
      priceIncludesTax: wire.isUnitPriceTaxIncluded === true,
      taxRate: wire.vat?.rate ?? null,
      currency: CURRENCY,
      family: wire.family?.label ?? wire.family?.number ?? null,
      hasImage: wire.imageUrl !== null,
      active: wire.active !== false,
    },
  };
}
