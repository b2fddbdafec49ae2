import type { ContactDraft } from "@comptoir/providers/operations";

export const CONTACT_FIELDS = [
  "firstName",
  "lastName",
  "companyName",
  "title",
  "email",
  "phone",
  "cellPhone",
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What is typed for a contact; "" is nothing. */
export type ContactValues = Record<ContactField, string>;

export const EMPTY_CONTACT: ContactValues = {
  firstName: "",
  lastName: "",
  companyName: "",
  title: "",
  email: "",
  phone: "",
  cellPhone: "",
};

/** The form's values of what the provider keeps. */
export function contactValuesOf(draft: ContactDraft): ContactValues {
  const filled = Object.entries(draft).filter(([, text]) => text !== null);
  return { ...EMPTY_CONTACT, ...Object.fromEntries(filled) };
}

/** The draft of what was typed. */
export function contactDraftOf(values: ContactValues): Record<string, unknown> {
  return { ...values, email: values.email.trim() };
}
