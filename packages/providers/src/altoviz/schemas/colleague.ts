import { z } from "zod";
import { externalId, optionalDecimal, optionalText } from "../../http/wire";
import { metadata, metadataInput, optionalBoolean, setDecimalInput, setFlagInput, textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema Colleague. Here alone it is `metadatas`. */
export const colleagueWire = z.object({
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
  isPartner: optionalBoolean,
  initialPartnerBalance: optionalDecimal,
  homecareServiceNumber: optionalText,
  userId: optionalText,
  metadatas: metadata,
});

export const colleagueInput = z.object({
  number: textInput,
  internalId: textInput,
  name: textInput,
  title: textInput,
  firstName: textInput,
  lastName: textInput,
  email: textInput,
  phone: textInput,
  cellPhone: textInput,
  isPartner: setFlagInput,
  initialPartnerBalance: setDecimalInput,
  homecareServiceNumber: textInput,
  userId: textInput,
  metadatas: metadataInput,
});

/** Nothing is read-only here, and a body with less than everything is answered with 500. */
export const COLLEAGUE_FORM: WritableForm = {};

export type Colleague = z.output<typeof colleagueWire>;
export type ColleagueInput = z.input<typeof colleagueInput>;
