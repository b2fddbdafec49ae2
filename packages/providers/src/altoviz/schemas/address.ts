import { z } from "zod";
import { optionalCountry, optionalText } from "../../http/wire";
import { textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema AddressFields. */
export const addressWire = z.object({
  street: optionalText,
  zipcode: optionalText,
  city: optionalText,
  countryIso: optionalCountry,
});

export const addressInput = z.object({
  street: textInput,
  zipcode: textInput,
  city: textInput,
  countryIso: textInput,
});

export const ADDRESS_FORM: WritableForm = { drop: ["countryName", "formattedAddress", "inlineAddress"] };

/** Altoviz API, schema CompanyInfo. */
export const companyWire = z.object({
  siret: optionalText,
  vatNumber: optionalText,
  electronicAddress: optionalText,
});

export const companyInput = z.object({
  siret: textInput,
  vatNumber: textInput,
  electronicAddress: textInput,
});

export const COMPANY_FORM: WritableForm = { drop: ["effectiveElectronicAddress"] };
