import { z } from "zod";
import { optionalDecimal, optionalExternalId, optionalPlainDate, optionalText } from "../../http/wire";
import { PRODUCT_FORM, productInput } from "./product";
import { discountInput, UNIT_FORM, unitInput, unitWire, VAT_FORM, vatInput, vatWire } from "./references";
import { lineWire } from "./sale-document";
import { dateInput, decimalInput, idInput, setDecimalInput, textInput } from "./values";
import type { JsonObject, WritableForm } from "./writable";

/** Altoviz API, schema SaleDocumentLine. */
export const saleLineWire = lineWire.extend({
  id: optionalExternalId,
  productId: optionalExternalId,
  productNumber: optionalText,
  productInternalId: optionalText,
  classificationId: optionalExternalId,
  date: optionalPlainDate,
  unit: unitWire.nullish(),
  vat: vatWire.nullish(),
  taxIncludedPrice: optionalDecimal,
  purchasePrice: optionalDecimal,
  marginAmount: optionalDecimal,
  marginRate: optionalDecimal,
});

/**
 * The price is `taxExcludedPrice`, or `taxIncludedPrice` on a document with `useTaxIncludedPrices`: under any other
 * name it is ignored and the document totals 0. `classificationId` counts where no product is named.
 */
export const saleLineInput = z.object({
  type: z.enum(["Empty", "Product", "Service", "Subtotal", "Text", "NewPage"]).optional(),
  description: textInput,
  date: dateInput,
  quantity: decimalInput,
  taxExcludedPrice: decimalInput,
  taxIncludedPrice: decimalInput,
  discount: discountInput.nullish(),
  vat: vatInput.nullish(),
  unit: unitInput.nullish(),
  productId: idInput,
  productNumber: textInput,
  productInternalId: textInput,
  product: productInput.nullish(),
  classificationId: idInput,
  purchasePrice: decimalInput,
  marginAmount: setDecimalInput,
  marginRate: setDecimalInput,
});

export const SALE_LINE_FORM: WritableForm = {
  drop: ["id", "taxExcludedAmount", "taxIncludedAmount"],
  within: { vat: VAT_FORM, unit: UNIT_FORM, product: PRODUCT_FORM },
  finish: withProductById,
};

/** A line that names its product needs no copy of it, which could be taken for another product. */
function withProductById(line: JsonObject): JsonObject {
  const named = [line.productId, line.productNumber, line.productInternalId].some((name) => Boolean(name));
  if (!named) return line;
  const { product: _, ...rest } = line;
  return rest;
}

export type SaleLine = z.output<typeof saleLineWire>;
export type SaleLineInput = z.input<typeof saleLineInput>;
