import { z } from "zod";
import { externalId, optionalText } from "../../http/wire";
import { optionalBoolean, textInput } from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema ContactFields: a person on a document. */
export const contactFieldsWire = z.object({
  title: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  displayName: optionalText,
  companyName: optionalText,
  email: optionalText,
  phone: optionalText,
  cellPhone: optionalText,
  function: optionalText,
  service: optionalText,
});

export const contactFieldsInput = z.object({
  title: textInput,
  firstName: textInput,
  lastName: textInput,
  companyName: textInput,
  email: textInput,
  phone: textInput,
  cellPhone: textInput,
  function: textInput,
  service: textInput,
});

export const CONTACT_FIELDS_FORM: WritableForm = { drop: ["displayName", "invertedDisplayName"] };

/** Altoviz API, schemas Contact and ThirdContact; `isMain` is said of a customer's or supplier's contacts only. */
export const contactWire = contactFieldsWire.extend({
  id: externalId,
  internalId: optionalText,
  isMain: optionalBoolean,
});

export const contactInput = contactFieldsInput.extend({ internalId: textInput });

export const CONTACT_FORM: WritableForm = { drop: ["id", "displayName", "invertedDisplayName"] };

export type Contact = z.output<typeof contactWire>;
export type ContactInput = z.input<typeof contactInput>;
