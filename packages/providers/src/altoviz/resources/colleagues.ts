import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import {
  COLLEAGUE_FORM,
  type Colleague,
  type ColleagueInput,
  colleagueInput,
  colleagueWire,
} from "../schemas/colleague";
import { type Rewriting, update } from "../update";

const schema = colleagueWire;

export const COLLEAGUE_UPDATE: Rewriting<Colleague> = {
  get: "colleagues.get",
  put: "colleagues.update",
  form: COLLEAGUE_FORM,
  input: colleagueInput,
  schema,
};

/** GET /v1/Colleagues. */
export function listColleagues(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Colleague>> {
  return readPage(transport, { operation: "colleagues.list", schema, query, page, pageSize });
}

/** POST /v1/Colleagues. A contact of the same name appears with it. @throws ProviderError rejected */
export async function createColleague(
  transport: Transport,
  input: ColleagueInput,
): Promise<Written<Colleague>> {
  const body = bodyOf("colleagues.create", colleagueInput, input);
  return write(transport, { operation: "colleagues.create", schema, body });
}

/** GET /v1/Colleagues/Find: none is an empty list. */
export function findColleagues(
  transport: Transport,
  by: { email?: string; internalId?: string; number?: string },
): Promise<Received<Colleague>[]> {
  return readMany(transport, { operation: "colleagues.find", schema, query: { ...by } });
}

/** GET /v1/Colleagues/GetByInternalId/{internalId}; null where there is none. */
export function getColleagueByInternalId(
  transport: Transport,
  internalId: string,
): Promise<Received<Colleague> | null> {
  return readOne(transport, { operation: "colleagues.getByInternalId", schema, params: { internalId } });
}

/** GET /v1/Colleagues/{id}; null where there is none. */
export function getColleague(transport: Transport, id: string): Promise<Received<Colleague> | null> {
  return readOne(transport, { operation: "colleagues.get", schema, params: { id } });
}

/** PUT /v1/Colleagues/{id}, of the whole record: less is a 500. @throws ProviderError not_found, rejected */
export function updateColleague(
  transport: Transport,
  id: string,
  change: ColleagueInput,
): Promise<Written<Colleague>> {
  return update(transport, COLLEAGUE_UPDATE, { id, change });
}

/** DELETE /v1/Colleagues/{id}; the contact that came with it stays. @throws ProviderError not_found */
export function deleteColleague(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "colleagues.delete", params: { id } });
}
