import type { z } from "zod";
import { decodePayload } from "../../http/decode";
import type { PartyDraft } from "../../operations";
import type { addressWire, companyWire } from "../schemas/address";
import { customerWire } from "../schemas/customer";
import type { PersonType } from "../schemas/person-type";
import { supplierWire } from "../schemas/supplier";

const KINDS: Readonly<Record<PersonType, PartyDraft["kind"]>> = {
  Business: "business",
  Consumer: "consumer",
  Government: "government",
};

/** The customer's own `name` is made by Altoviz of the company's or the person's: it counts where neither is given. */
export function customerDraft(payload: string): PartyDraft {
  const wire = decodePayload(customerWire, payload);
  const isPerson = wire.companyName === null && wire.lastName !== null;
  return {
    kind: wire.type === null ? (isPerson ? "consumer" : "business") : KINDS[wire.type],
    name: wire.companyName ?? (isPerson ? null : wire.name),
    ...person(wire),
    ...company(wire.companyInformations),
    ...address(wire.billingAddress),
    familyExternalId: wire.family?.id ?? null,
    internalNotes: wire.internalNotes,
    active: wire.active !== false,
  };
}

/** Suppliers have no type: one without a name is a person. */
export function supplierDraft(payload: string): PartyDraft {
  const wire = decodePayload(supplierWire, payload);
  return {
    kind: wire.name === null && wire.lastName !== null ? "consumer" : "business",
    name: wire.name,
    ...person(wire),
    ...company(wire.companyInformations),
    ...address(wire.address),
    familyExternalId: null,
    internalNotes: wire.internalNotes,
    active: true,
  };
}

type Person = Record<"firstName" | "lastName" | "number" | "email" | "phone" | "cellPhone", string | null>;

function person({ firstName, lastName, number, email, phone, cellPhone }: Person) {
  return { firstName, lastName, code: number, email, phone, cellPhone };
}

function company(wire: z.output<typeof companyWire> | null | undefined) {
  return { taxId: wire?.vatNumber ?? null, registration: wire?.siret ?? null };
}

function address(wire: z.output<typeof addressWire> | null | undefined) {
  return {
    street: wire?.street ?? null,
    postalCode: wire?.zipcode ?? null,
    city: wire?.city ?? null,
    country: wire?.countryIso ?? null,
  };
}
