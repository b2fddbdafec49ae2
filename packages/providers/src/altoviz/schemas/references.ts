import { z } from "zod";
import { externalId, optionalDecimal, optionalExternalId, optionalText } from "../../http/wire";
import { decimalInput, optionalBoolean, textInput } from "./values";
import type { WritableForm } from "./writable";

const VAT_REGIONS = ["FR", "EU", "IE", "DOM", "Corse", "Monaco"] as const;
const UNIT_TYPES = ["Time", "Weight", "Area", "Volume", "Dimension", "Other"] as const;

export const vatRegionInput = z.enum(VAT_REGIONS);

/** Altoviz API, schema Vat. The rate is a percentage: "20" is 20 %. */
export const vatWire = z.object({
  id: optionalExternalId,
  rate: optionalDecimal,
  region: optionalText,
  label: optionalText,
  default: optionalBoolean,
});

/** A VAT is named by its rate and region; `{id}` is answered with "La TVA n'existe pas.". */
export const vatInput = z.object({ rate: decimalInput, region: vatRegionInput.optional() });
export const VAT_FORM: WritableForm = { keep: ["rate", "region"] };

/** Altoviz API, schema Unit. */
export const unitWire = z.object({
  id: optionalExternalId,
  code: optionalText,
  name: optionalText,
  type: optionalText,
  conversion: optionalDecimal,
  decimals: optionalDecimal,
});

/** A unit is named by its code; `{id}` is ignored without a word. */
export const unitInput = z.object({ code: z.string(), type: z.enum(UNIT_TYPES).optional() });
export const UNIT_FORM: WritableForm = { keep: ["code", "type"] };

/** Altoviz API, schemas ProductFamily and CustomerFamily; only the second has an internal id. */
export const familyWire = z.object({
  id: externalId,
  label: optionalText,
  number: optionalText,
  internalId: optionalText,
});

/** As it stands on a customer or product. */
export const familyReferenceWire = familyWire.extend({ id: optionalExternalId });

/** A family is named by its label and number; `{id}` is ignored without a word. */
export const familyInput = z.object({ label: textInput, number: textInput });
export const customerFamilyInput = familyInput.extend({ internalId: textInput });
export const FAMILY_FORM: WritableForm = { keep: ["label", "number", "internalId"] };

/** Altoviz API, schema Classification. */
export const classificationWire = z.object({
  id: externalId,
  label: optionalText,
  description: optionalText,
  accountNumber: optionalText,
  type: optionalText,
  isProduct: optionalBoolean,
  isService: optionalBoolean,
  microBusinessDeclarationType: optionalText,
  defaultVat: vatWire.nullish(),
});

/** Altoviz API, schema Discount: a percentage, or an amount. */
export const discountWire = z.object({ type: optionalText, value: optionalDecimal });
export const discountInput = z.object({ type: z.enum(["Percent", "Fixed"]), value: decimalInput });

export const PAYMENT_METHODS = [
  "Transfer",
  "Order",
  "Check",
  "Cash",
  "Card",
  "Bill",
  "Usec",
  "Other",
] as const;
export const PAYMENT_STATUSES = ["Success", "Pending", "Failed"] as const;

export type Vat = z.output<typeof vatWire>;
export type Unit = z.output<typeof unitWire>;
export type Family = z.output<typeof familyWire>;
export type Classification = z.output<typeof classificationWire>;
export type FamilyInput = z.input<typeof familyInput>;
export type CustomerFamilyInput = z.input<typeof customerFamilyInput>;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
