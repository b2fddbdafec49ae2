import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { type Contact, contactWire } from "../schemas/contact";
import {
  SUPPLIER_FORM,
  type Supplier,
  type SupplierInput,
  supplierInput,
  supplierWire,
} from "../schemas/supplier";
import { type Rewriting, update } from "../update";

const schema = supplierWire;

export const SUPPLIER_UPDATE: Rewriting<Supplier> = {
  get: "suppliers.get",
  put: "suppliers.update",
  form: SUPPLIER_FORM,
  input: supplierInput,
  schema,
};

/** GET /v1/Suppliers. */
export function listSuppliers(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Supplier>> {
  return readPage(transport, { operation: "suppliers.list", schema, query, page, pageSize });
}

/** POST /v1/Suppliers. A contact of the same name appears with it. @throws ProviderError rejected */
export async function createSupplier(transport: Transport, input: SupplierInput): Promise<Written<Supplier>> {
  const body = bodyOf("suppliers.create", supplierInput, input);
  return write(transport, { operation: "suppliers.create", schema, body });
}

/** GET /v1/Suppliers/Find: none is an empty list. */
export function findSuppliers(
  transport: Transport,
  by: { email?: string; internalId?: string },
): Promise<Received<Supplier>[]> {
  return readMany(transport, { operation: "suppliers.find", schema, query: { ...by } });
}

/** GET /v1/Suppliers/GetByInternalId/{internalId}; null where there is none. */
export function getSupplierByInternalId(
  transport: Transport,
  internalId: string,
): Promise<Received<Supplier> | null> {
  return readOne(transport, { operation: "suppliers.getByInternalId", schema, params: { internalId } });
}

/** GET /v1/Suppliers/{id}; null where there is none. */
export function getSupplier(transport: Transport, id: string): Promise<Received<Supplier> | null> {
  return readOne(transport, { operation: "suppliers.get", schema, params: { id } });
}

/** PUT /v1/Suppliers/{id}, of the whole record. @throws ProviderError not_found, rejected */
export function updateSupplier(
  transport: Transport,
  id: string,
  change: SupplierInput,
): Promise<Written<Supplier>> {
  return update(transport, SUPPLIER_UPDATE, { id, change });
}

/** DELETE /v1/Suppliers/{id}; the contact that came with it stays. @throws ProviderError not_found */
export function deleteSupplier(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "suppliers.delete", params: { id } });
}

/** GET /v1/Suppliers/{id}/contacts. @throws ProviderError not_found */
export function supplierContacts(transport: Transport, id: string): Promise<Received<Contact>[]> {
  return readMany(transport, { operation: "suppliers.contacts", schema: contactWire, params: { id } });
}
