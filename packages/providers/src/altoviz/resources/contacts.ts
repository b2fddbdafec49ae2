import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { CONTACT_FORM, type Contact, type ContactInput, contactInput, contactWire } from "../schemas/contact";
import { type Rewriting, update } from "../update";

const schema = contactWire;

export const CONTACT_UPDATE: Rewriting<Contact> = {
  get: "contacts.get",
  put: "contacts.update",
  form: CONTACT_FORM,
  input: contactInput,
  schema,
};

/** GET /v1/Contacts; also those that Altoviz made itself for customers, suppliers and colleagues. */
export function listContacts(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Contact>> {
  return readPage(transport, { operation: "contacts.list", schema, query, page, pageSize });
}

/** POST /v1/Contacts. @throws ProviderError rejected */
export async function createContact(transport: Transport, input: ContactInput): Promise<Written<Contact>> {
  const body = bodyOf("contacts.create", contactInput, input);
  return write(transport, { operation: "contacts.create", schema, body });
}

/** GET /v1/Contacts/Find: none is an empty list. */
export function findContacts(
  transport: Transport,
  by: { email?: string; internalId?: string },
): Promise<Received<Contact>[]> {
  return readMany(transport, { operation: "contacts.find", schema, query: { ...by } });
}

/** GET /v1/Contacts/{id}; null where there is none. */
export function getContact(transport: Transport, id: string): Promise<Received<Contact> | null> {
  return readOne(transport, { operation: "contacts.get", schema, params: { id } });
}

/** PUT /v1/Contacts/{id}, of the whole record. @throws ProviderError not_found, rejected */
export function updateContact(
  transport: Transport,
  id: string,
  change: ContactInput,
): Promise<Written<Contact>> {
  return update(transport, CONTACT_UPDATE, { id, change });
}

/** DELETE /v1/Contacts/{id}. @throws ProviderError not_found */
export function deleteContact(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "contacts.delete", params: { id } });
}
