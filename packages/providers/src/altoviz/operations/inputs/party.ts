import type { PartyDraft } from "../../../operations";
import { type PersonType, personType } from "../../schemas/person-type";
import { isJsonObject, type JsonObject } from "../../schemas/writable";

const TYPES: Readonly<Record<PartyDraft["kind"], PersonType>> = {
  business: "Business",
  consumer: "Consumer",
  government: "Government",
};

/** What is sent for a customer; its family is added by value. */
export function customerInput(draft: PartyDraft, known: JsonObject): JsonObject {
  return {
    ...personInput(draft),
    type: typeInput(draft, known),
    companyName: draft.name,
    active: draft.active,
    companyInformations: companyInput(draft, known.companyInformations),
    billingAddress: addressInput(draft),
  };
}

/** What is sent for a supplier, which has neither type nor family, and is always active. */
export function supplierInput(draft: PartyDraft, known: JsonObject): JsonObject {
  return {
    ...personInput(draft),
    name: draft.name ?? ([draft.firstName, draft.lastName].filter(Boolean).join(" ") || null),
    companyInformations: companyInput(draft, known.companyInformations),
    address: addressInput(draft),
  };
}

function personInput({ code, firstName, lastName, email, phone, cellPhone, internalNotes }: PartyDraft) {
  // without a number Altoviz gives one, or keeps the one that stands there
  return { number: code ?? undefined, firstName, lastName, email, phone, cellPhone, internalNotes };
}

/** A type that stays the same keeps its word, in whichever vocabulary it was written. */
function typeInput({ kind }: PartyDraft, { type }: JsonObject): PersonType | undefined {
  const known = personType.safeParse(type).data ?? null;
  return known === TYPES[kind] || (known === "Business" && type === "Company" && kind === "government")
    ? undefined
    : TYPES[kind];
}

/** The electronic address, which is not entered here, stays. */
function companyInput({ taxId, registration }: PartyDraft, known: unknown): JsonObject | null {
  if (taxId === null && registration === null && !isJsonObject(known)) return null;
  return { vatNumber: taxId, siret: registration };
}

function addressInput({ street, postalCode, city, country }: PartyDraft): JsonObject | null {
  const address = { street, zipcode: postalCode, city, countryIso: country };
  return Object.values(address).every((value) => value === null) ? null : address;
}
