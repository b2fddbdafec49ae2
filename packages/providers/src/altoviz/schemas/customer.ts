import { z } from "zod";
import { externalId, optionalText } from "../../http/wire";
import { ADDRESS_FORM, addressInput, addressWire, COMPANY_FORM, companyInput, companyWire } from "./address";
import { personType, personTypeInput, type PersonWords, personWord } from "./person-type";
import {
  customerFamilyInput,
  discountInput,
  discountWire,
  FAMILY_FORM,
  familyReferenceWire,
  PAYMENT_METHODS,
} from "./references";
import { flagInput, idInput, optionalBoolean, setFlagInput, textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema BillingOptions, as far as it is read. */
const billingOptionsWire = z.object({
  allowed: optionalBoolean,
  discount: discountWire.nullish(),
  paymentMethod: optionalText,
  useTaxIncludedPrices: optionalBoolean,
  vatReverseCharge: optionalBoolean,
  vendorReference: optionalText,
  buyerReference: optionalText,
});

const billingOptionsInput = z.object({
  allowed: flagInput,
  discount: discountInput.nullish(),
  paymentMethod: z.enum(PAYMENT_METHODS).nullish(),
  settlementTermId: idInput,
  useTaxIncludedPrices: flagInput,
  vatReverseCharge: flagInput,
  vendorReference: textInput,
  buyerReference: textInput,
});

/** Altoviz API, schema Customer; `active` and `family` are missing in the older reference. */
export const customerWire = z.object({
  id: externalId,
  number: optionalText,
  internalId: optionalText,
  type: personType,
  name: optionalText,
  companyName: optionalText,
  title: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  email: optionalText,
  phone: optionalText,
  cellPhone: optionalText,
  active: optionalBoolean,
  internalNotes: optionalText,
  family: familyReferenceWire.nullish(),
  companyInformations: companyWire.nullish(),
  billingAddress: addressWire.nullish(),
  shippingAddress: addressWire.nullish(),
  billingOptions: billingOptionsWire.nullish(),
});

/** `name` is made by Altoviz. Without a number Altoviz gives one, if its sequence was set up. */
export const customerInput = z.object({
  number: textInput,
  internalId: textInput,
  type: personTypeInput,
  companyName: textInput,
  title: textInput,
  firstName: textInput,
  lastName: textInput,
  email: textInput,
  phone: textInput,
  cellPhone: textInput,
  active: setFlagInput,
  internalNotes: textInput,
  family: customerFamilyInput.nullish(),
  companyInformations: companyInput.nullish(),
  billingAddress: addressInput.nullish(),
  shippingAddress: addressInput.nullish(),
  billingOptions: billingOptionsInput.nullish(),
});

/** The type in the words that the account takes. */
export function customerInputIn({ words = "present" }: { words?: PersonWords }) {
  return customerInput.transform(({ type, ...rest }) =>
    type === undefined ? rest : { ...rest, type: personWord(type, words) },
  );
}

export const CUSTOMER_FORM: WritableForm = {
  drop: ["id", "name"],
  within: {
    family: FAMILY_FORM,
    companyInformations: COMPANY_FORM,
    billingAddress: ADDRESS_FORM,
    shippingAddress: ADDRESS_FORM,
    billingOptions: {},
  },
};

export type Customer = z.output<typeof customerWire>;
export type CustomerInput = z.input<typeof customerInput>;
