import { z } from "zod";
import { empty, json, type SandboxResponse } from "../../http/server";
import { type AltovizRoute, type Call, int32 } from "../call";
import { contactForm, thirdContactForm } from "../forms/masters";
import type { Contact, ContactOwner } from "../masters";
import { personFields } from "../person";
import { optionalText, type Read, readBody } from "../resource/body";
import type { Resource } from "../resource/resource";
import { resourceRoutes } from "../resource/routes";

const contactSchema = z.object({
  ...personFields,
  internalId: optionalText,
  companyName: optionalText,
  function: optionalText,
  service: optionalText,
});

const contacts: Resource<Contact> = {
  root: "/v1/Contacts",
  name: "Contact",
  rows: (books) => books.contacts,
  form: contactForm,
  words: ({ firstName, lastName, companyName, email, phone }) => [
    firstName,
    lastName,
    companyName,
    email,
    phone,
  ],
  keys: { email: ({ email }) => email, internalId: ({ internalId }) => internalId },
  read: readContact,
  event: "Contact",
};

export const contactRoutes: AltovizRoute[] = resourceRoutes(contacts, [
  "list",
  "create",
  "find",
  "get",
  "replace",
  "remove",
]).map((route) => (route.method === "DELETE" ? { ...route, handle: lenient(route) } : route));

/** The contacts of one customer or supplier. */
export function thirdContacts({ books }: Call, owner: ContactOwner): SandboxResponse {
  const own = [...books.contacts.values()].filter(
    (contact) => contact.owner?.kind === owner.kind && contact.owner.id === owner.id,
  );
  return json(200, own.map(thirdContactForm));
}

function readContact(call: Call, id: number, before: Contact | null): Read<Contact> {
  const read = readBody(call, contactSchema);
  if ("refusal" in read) return read;
  return { value: { ...read.value, id, owner: before?.owner ?? null } };
}

function lenient({ handle }: AltovizRoute): AltovizRoute["handle"] {
  return (call) => {
    const id = int32(call.request.params["id"] ?? "");
    const absent = id !== undefined && !call.books.contacts.has(id);
    return absent && call.state.switches.absentContactDelete === "ok" ? empty(200) : handle(call);
  };
}
