import { z } from "zod";
import { externalId, optionalText } from "../../http/wire";
import { ADDRESS_FORM, addressInput, addressWire, COMPANY_FORM, companyInput, companyWire } from "./address";
import { PAYMENT_METHODS } from "./references";
import { textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema Supplier. */
export const supplierWire = z.object({
  id: externalId,
  number: optionalText,
  internalId: optionalText,
  name: optionalText,
  title: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  email: optionalText,
  phone: optionalText,
  cellPhone: optionalText,
  internalNotes: optionalText,
  defaultPaymentMethod: optionalText,
  companyInformations: companyWire.nullish(),
  address: addressWire.nullish(),
});

export const supplierInput = z.object({
  number: textInput,
  internalId: textInput,
  name: textInput,
  title: textInput,
  firstName: textInput,
  lastName: textInput,
  email: textInput,
  phone: textInput,
  cellPhone: textInput,
  internalNotes: textInput,
  defaultPaymentMethod: z.enum(PAYMENT_METHODS).optional(),
  companyInformations: companyInput.nullish(),
  address: addressInput.nullish(),
});

export const SUPPLIER_FORM: WritableForm = {
  drop: ["id", "createdAt", "createdById", "updatedAt", "updatedById"],
  within: { companyInformations: COMPANY_FORM, address: ADDRESS_FORM },
};

export type Supplier = z.output<typeof supplierWire>;
export type SupplierInput = z.input<typeof supplierInput>;
