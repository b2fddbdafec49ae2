import type { PARTY_KINDS, PartyDraft } from "@comptoir/providers/operations";

export type PartyKind = (typeof PARTY_KINDS)[number];

/** What is typed for a customer or supplier; "" is nothing. */
export type PartyValues = {
  kind: PartyKind;
  name: string;
  firstName: string;
  lastName: string;
  code: string;
  email: string;
  phone: string;
  cellPhone: string;
  taxId: string;
  registration: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  familyExternalId: string;
  internalNotes: string;
  active: boolean;
};

export const EMPTY_PARTY: PartyValues = {
  kind: "business",
  name: "",
  firstName: "",
  lastName: "",
  code: "",
  email: "",
  phone: "",
  cellPhone: "",
  taxId: "",
  registration: "",
  street: "",
  postalCode: "",
  city: "",
  country: "",
  familyExternalId: "",
  internalNotes: "",
  active: true,
};

/** The form's values of what the provider keeps. */
export function partyValuesOf(draft: PartyDraft): PartyValues {
  const { kind, active, ...texts } = draft;
  const filled = Object.entries(texts).filter(([, text]) => text !== null);
  return { ...EMPTY_PARTY, ...Object.fromEntries(filled), kind, active };
}

/** The draft of what was typed. A name that its kind does not have is left out. */
export function partyDraftOf(values: PartyValues): Record<string, unknown> {
  const isPerson = values.kind === "consumer";
  return {
    ...values,
    name: isPerson ? "" : values.name,
    firstName: isPerson ? values.firstName : "",
    lastName: isPerson ? values.lastName : "",
    email: values.email.trim(),
    country: values.country || null,
    familyExternalId: values.familyExternalId || null,
  };
}
