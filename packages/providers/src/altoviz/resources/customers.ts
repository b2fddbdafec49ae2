import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { type Contact, contactWire } from "../schemas/contact";
import {
  CUSTOMER_FORM,
  type Customer,
  type CustomerInput,
  customerInputIn,
  customerWire,
} from "../schemas/customer";
import type { PersonWords } from "../schemas/person-type";
import { type Rewriting, update } from "../update";

const schema = customerWire;

/** Which words the account takes for a customer's type: one that follows the older reference refuses the others. */
export type CustomerWriting = { words?: PersonWords };

/** GET /v1/Customers. There is no filter by date of change. */
export function listCustomers(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Customer>> {
  return readPage(transport, { operation: "customers.list", schema, query, page, pageSize });
}

/** POST /v1/Customers. A contact of the same name appears with it. @throws ProviderError rejected */
export async function createCustomer(
  transport: Transport,
  input: CustomerInput,
  writing: CustomerWriting = {},
): Promise<Written<Customer>> {
  const body = bodyOf("customers.create", customerInputIn(writing), input);
  return write(transport, { operation: "customers.create", schema, body });
}

/** GET /v1/Customers/Find: none is an empty list, and so is the answer to no question. */
export function findCustomers(
  transport: Transport,
  by: { email?: string; internalId?: string; number?: string },
): Promise<Received<Customer>[]> {
  return readMany(transport, { operation: "customers.find", schema, query: { ...by } });
}

/** GET /v1/Customers/GetByInternalId/{internalId}; null where there is none. */
export function getCustomerByInternalId(
  transport: Transport,
  internalId: string,
): Promise<Received<Customer> | null> {
  return readOne(transport, { operation: "customers.getByInternalId", schema, params: { internalId } });
}

/** GET /v1/Customers/{id}; null where there is none. */
export function getCustomer(transport: Transport, id: string): Promise<Received<Customer> | null> {
  return readOne(transport, { operation: "customers.get", schema, params: { id } });
}

/** PUT /v1/Customers/{id}, of the whole record. @throws ProviderError not_found, rejected */
export function updateCustomer(
  transport: Transport,
  id: string,
  { words, ...change }: CustomerInput & CustomerWriting,
): Promise<Written<Customer>> {
  return update(transport, customerUpdate({ words }), { id, change });
}

/** DELETE /v1/Customers/{id}; the contact that came with it stays. @throws ProviderError not_found, rejected */
export function deleteCustomer(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "customers.delete", params: { id } });
}

/** GET /v1/Customers/{id}/contacts. @throws ProviderError not_found */
export function customerContacts(transport: Transport, id: string): Promise<Received<Contact>[]> {
  return readMany(transport, { operation: "customers.contacts", schema: contactWire, params: { id } });
}

export function customerUpdate(writing: CustomerWriting): Rewriting<Customer> {
  const input = customerInputIn(writing);
  return { get: "customers.get", put: "customers.update", form: CUSTOMER_FORM, input, schema };
}
