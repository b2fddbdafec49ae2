import type { Transport } from "../../http/transport";
import { bodyOf, order, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { type Family, type FamilyInput, familyInput, familyWire } from "../schemas/references";

const schema = familyWire;

/** GET /v1/ProductFamilies. There is no update: a family is made anew. */
export function listProductFamilies(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Family>> {
  return readPage(transport, { operation: "productFamilies.list", schema, query, page, pageSize });
}

/** POST /v1/ProductFamilies. @throws ProviderError rejected */
export async function createProductFamily(
  transport: Transport,
  input: FamilyInput,
): Promise<Written<Family>> {
  const body = bodyOf("productFamilies.create", familyInput, input);
  return write(transport, { operation: "productFamilies.create", schema, body });
}

/** GET /v1/ProductFamilies/{id}; null where there is none. */
export function getProductFamily(transport: Transport, id: string): Promise<Received<Family> | null> {
  return readOne(transport, { operation: "productFamilies.get", schema, params: { id } });
}

/** DELETE /v1/ProductFamilies/{id}. @throws ProviderError not_found, rejected while a product is in it (409) */
export function deleteProductFamily(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "productFamilies.delete", params: { id } });
}
