import { orNullIfMissing } from "../../errors";
import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import {
  type CustomerFamilyInput,
  customerFamilyInput,
  type Family,
  familyWire,
} from "../schemas/references";

const schema = familyWire;

/** GET /v1/CustomerFamilies. There is no update: a family is made anew. */
export function listCustomerFamilies(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Family>> {
  return readPage(transport, { operation: "customerFamilies.list", schema, query, page, pageSize });
}

/** POST /v1/CustomerFamilies. @throws ProviderError rejected */
export async function createCustomerFamily(
  transport: Transport,
  input: CustomerFamilyInput,
): Promise<Written<Family>> {
  const body = bodyOf("customerFamilies.create", customerFamilyInput, input);
  return write(transport, { operation: "customerFamilies.create", schema, body });
}

/** GET /v1/CustomerFamilies/Find: none is an empty list, or the 404 that the reference names. */
export async function findCustomerFamilies(
  transport: Transport,
  by: { number?: string; internalId?: string },
): Promise<Received<Family>[]> {
  const reading = readMany(transport, { operation: "customerFamilies.find", schema, query: { ...by } });
  return (await orNullIfMissing(reading)) ?? [];
}

/** GET /v1/CustomerFamilies/{id}; null where there is none. */
export function getCustomerFamily(transport: Transport, id: string): Promise<Received<Family> | null> {
  return readOne(transport, { operation: "customerFamilies.get", schema, params: { id } });
}

/** DELETE /v1/CustomerFamilies/{id}. @throws ProviderError not_found, rejected while a customer is in it (409) */
export function deleteCustomerFamily(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "customerFamilies.delete", params: { id } });
}
