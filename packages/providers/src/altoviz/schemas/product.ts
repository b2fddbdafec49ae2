import { z } from "zod";
import { externalId, optionalDecimal, optionalText } from "../../http/wire";
import {
  FAMILY_FORM,
  familyInput,
  familyReferenceWire,
  UNIT_FORM,
  unitInput,
  unitWire,
  VAT_FORM,
  vatInput,
  vatWire,
} from "./references";
import { optionalBoolean, setDecimalInput, setFlagInput, textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema Product. */
export const productWire = z.object({
  id: externalId,
  number: optionalText,
  internalId: optionalText,
  type: optionalText,
  name: optionalText,
  description: optionalText,
  active: optionalBoolean,
  unitPrice: optionalDecimal,
  isUnitPriceTaxIncluded: optionalBoolean,
  purchasePrice: optionalDecimal,
  defaultQuantity: optionalDecimal,
  internalNotes: optionalText,
  imageUrl: optionalText,
  family: familyReferenceWire.nullish(),
  unit: unitWire.nullish(),
  vat: vatWire.nullish(),
});

export const productInput = z.object({
  number: textInput,
  internalId: textInput,
  type: z.enum(["Product", "Service", "Text"]).optional(),
  name: textInput,
  description: textInput,
  active: setFlagInput,
  unitPrice: setDecimalInput,
  isUnitPriceTaxIncluded: setFlagInput,
  purchasePrice: setDecimalInput,
  defaultQuantity: setDecimalInput,
  internalNotes: textInput,
  family: familyInput.nullish(),
  unit: unitInput.nullish(),
  vat: vatInput.nullish(),
});

export const PRODUCT_FORM: WritableForm = {
  drop: ["id", "imageUrl"],
  within: { family: FAMILY_FORM, unit: UNIT_FORM, vat: VAT_FORM },
};

export type Product = z.output<typeof productWire>;
export type ProductInput = z.input<typeof productInput>;
