import { z } from "zod";
import type { AltovizRoute, Call } from "../call";
import { supplierForm } from "../forms/masters";
import type { Supplier } from "../masters";
import { personFields } from "../person";
import {
  addressFields,
  companyInfo,
  optionalText,
  PAYMENT_METHODS,
  type Read,
  readBody,
} from "../resource/body";
import { numberFor } from "../resource/numbers";
import type { Resource } from "../resource/resource";
import { resourceRoutes, withRow } from "../resource/routes";
import { addShadowContact } from "../shadow-contact";
import { thirdContacts } from "./contacts";

const supplierSchema = z.object({
  ...personFields,
  internalId: optionalText,
  number: optionalText,
  name: optionalText,
  internalNotes: optionalText,
  address: addressFields,
  companyInformations: companyInfo,
  defaultPaymentMethod: z.enum(PAYMENT_METHODS).nullish(),
});

const suppliers: Resource<Supplier> = {
  root: "/v1/Suppliers",
  name: "Supplier",
  rows: (books) => books.suppliers,
  form: supplierForm,
  words: ({ number, name, firstName, lastName, email, address }) => [
    number,
    name,
    firstName,
    lastName,
    email,
    address?.city,
  ],
  keys: { email: ({ email }) => email, internalId: ({ internalId }) => internalId },
  read: readSupplier,
  stored: (scene, supplier, before) => {
    if (before) return;
    const person = { person: supplier, companyName: supplier.name };
    addShadowContact(scene, { kind: "supplier", id: supplier.id }, person);
  },
};

export const supplierRoutes: AltovizRoute[] = [
  ...resourceRoutes(suppliers, ["list", "create", "find", "getByInternalId", "get", "replace", "remove"]),
  {
    method: "GET",
    path: "/v1/Suppliers/{id}/contacts",
    handle: withRow(suppliers, (call, { id }) => thirdContacts(call, { kind: "supplier", id })),
  },
];

function readSupplier(call: Call, id: number, before: Supplier | null): Read<Supplier> {
  const read = readBody(call, supplierSchema);
  if ("refusal" in read) return read;
  const { companyInformations, defaultPaymentMethod, ...fields } = read.value;
  const number = numberFor(call, "suppliers", { given: fields.number, before });
  if ("refusal" in number) return number;
  const now = call.state.now().toISOString();
  return {
    value: {
      ...fields,
      ...companyInformations,
      id,
      number: number.value,
      defaultPaymentMethod: defaultPaymentMethod ?? "Transfer",
      createdAt: before?.createdAt ?? now,
      updatedAt: before ? now : null,
    },
  };
}
