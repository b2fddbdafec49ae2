import { notFound } from "../../errors";
import { identifyRecords } from "../../http/identify";
import type { Transport } from "../../http/transport";
import type { OperationCall } from "../../provider";
import type { RawRecord, Resource } from "../../records";
import { PROVIDER_ID } from "../transport";
import { type ReadableResource, recordById } from "../record-by-id";
import { recordIdentity } from "../schemas/sale-document";
import { isJsonObject, type JsonObject } from "../schemas/writable";
import { idOf } from "./target";

/** The record that a write is about, as it stands. @throws ProviderError not_found */
export async function standing(
  transport: Transport,
  resource: ReadableResource,
  call: OperationCall,
): Promise<RawRecord> {
  const record = await recordById(transport, resource, idOf(call));
  if (record) return record;
  const origin = { provider: PROVIDER_ID, operation: `${resource}.get` };
  throw notFound(origin, `there is no ${call.target.externalId} among the ${resource}`);
}

/** The records in answers; none where one holds something else, which does not undo what was done. */
export function recordsIn(resource: Resource, payloads: readonly string[]): RawRecord[] {
  return identifyRecords(resource, payloads, recordIdentity).records;
}

/** The fields of a record; none of what is no record. */
export function fieldsOf(record: { payload: string } | null): JsonObject {
  try {
    const value: unknown = JSON.parse(record?.payload ?? "null");
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
