import { orNullIfMissing } from "../../errors";
import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { notSent } from "../operation";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { PRODUCT_FORM, type Product, type ProductInput, productInput, productWire } from "../schemas/product";
import { type Rewriting, update } from "../update";

const schema = productWire;

export const PRODUCT_UPDATE: Rewriting<Product> = {
  get: "products.get",
  put: "products.update",
  form: PRODUCT_FORM,
  input: productInput,
  schema,
};

/** GET /v1/Products. */
export function listProducts(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string; familyId?: string } = {},
): Promise<Listing<Product>> {
  return readPage(transport, { operation: "products.list", schema, query, page, pageSize });
}

/** POST /v1/Products; VAT, unit and family by value. @throws ProviderError rejected */
export async function createProduct(transport: Transport, input: ProductInput): Promise<Written<Product>> {
  const body = bodyOf("products.create", productInput, input);
  return write(transport, { operation: "products.create", schema, body });
}

/**
 * GET /v1/Products/Find: none is an empty list, or the 404 that the reference names.
 * @throws ProviderError rejected without a question, which Altoviz refuses: nothing is sent
 */
export async function findProducts(
  transport: Transport,
  by: { number?: string; internalId?: string },
): Promise<Received<Product>[]> {
  if (!by.number && !by.internalId) throw notSent("products.find", "a number or an internal id is required");
  const reading = readMany(transport, { operation: "products.find", schema, query: { ...by } });
  return (await orNullIfMissing(reading)) ?? [];
}

/** GET /v1/Products/{id}; null where there is none. */
export function getProduct(transport: Transport, id: string): Promise<Received<Product> | null> {
  return readOne(transport, { operation: "products.get", schema, params: { id } });
}

/** PUT /v1/Products/{id}, of the whole record. @throws ProviderError not_found, rejected */
export function updateProduct(
  transport: Transport,
  id: string,
  change: ProductInput,
): Promise<Written<Product>> {
  return update(transport, PRODUCT_UPDATE, { id, change });
}

/** DELETE /v1/Products/{id}. @throws ProviderError not_found */
export function deleteProduct(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "products.delete", params: { id } });
}
