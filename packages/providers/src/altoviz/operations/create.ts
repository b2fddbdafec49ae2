import { z } from "zod";
import { isProviderError, orNullIfMissing } from "../../errors";
import type { Transport } from "../../http/transport";
import type { OperationCall, OperationResult, ProviderOperation } from "../../provider";
import type { RawRecord } from "../../records";
import { bodyOf, readMany, write } from "../calls";
import { type AltovizOperation, addressOf } from "../operation";
import type { ReadableResource } from "../record-by-id";
import { recordIdentity } from "../schemas/sale-document";
import type { JsonObject } from "../schemas/writable";
import { given } from "./given";
import { recordsIn } from "./records";
import type { References } from "./references";

/** How a record is made of what was entered. */
export type Creation<Draft> = {
  resource: ReadableResource;
  create: AltovizOperation;
  /** What can be sent. */
  input: z.ZodType<JsonObject>;
  inputOf: (draft: Draft, known: JsonObject) => JsonObject;
  references?: References<Draft>;
  /** The texts of the records that this write has made, as far as they can be told; null when they cannot. */
  find: (transport: Transport, call: OperationCall<Draft>) => Promise<string[] | null>;
  /** Other records that it changes. */
  touched?: (transport: Transport, body: JsonObject) => Promise<RawRecord[]>;
};

/** POST of a new record. It carries the operation's key as its internal id, by which it is found again. */
export function createOperation<Draft>(
  transport: Transport,
  creation: Creation<Draft>,
): ProviderOperation<Draft> {
  const { resource, create, references, touched } = creation;
  const found = async (call: OperationCall<Draft>) => {
    const payloads = await creation.find(transport, call);
    return payloads && recordsIn(resource, payloads);
  };
  return {
    irreversible: () => false,
    preview(call) {
      const body = bodyFor(creation, call, references?.shown(call.input, {}));
      return { ...addressOf(create), body: JSON.stringify(body) };
    },
    stateBefore: async () => null,
    async perform(call): Promise<OperationResult> {
      const body = bodyFor(creation, call, await references?.read(transport, call.input, {}));
      const { record, payload } = await write(transport, { operation: create, schema: recordIdentity, body });
      const made = record === null ? await findQuietly(() => found(call)) : recordsIn(resource, [payload]);
      const others = (await touched?.(transport, body)) ?? [];
      return { records: [...made, ...others], removed: [] };
    },
    async probe(call) {
      const records = await found(call);
      if (records === null) return { outcome: "unknown", records: [], removed: [] };
      return { outcome: records.length > 0 ? "succeeded" : "not_applied", records, removed: [] };
    },
  };
}

function bodyFor<Draft>(
  { create, input, inputOf }: Creation<Draft>,
  { key, input: draft }: OperationCall<Draft>,
  references: JsonObject = {},
): JsonObject {
  // a write that is only looked at has no key yet
  const internalId = key || undefined;
  return bodyOf(create, input, given({ ...inputOf(draft, {}), ...references, internalId }));
}

/** It was made all the same: the next sync brings what cannot be shown now. */
async function findQuietly(find: () => Promise<RawRecord[] | null>): Promise<RawRecord[]> {
  try {
    return (await find()) ?? [];
  } catch (error) {
    if (!isProviderError(error)) throw error;
    return [];
  }
}

const keyed = z.looseObject({ internalId: z.string().nullish() });

/**
 * Looks for the record by the key that it was given. A server that answers with other records has not been asked what
 * we meant: null.
 */
export function findByKey(operation: AltovizOperation) {
  return async (transport: Transport, { key }: OperationCall): Promise<string[] | null> => {
    if (key === "") return null;
    const asked = readMany(transport, { operation, schema: keyed, query: { internalId: key } });
    const answers = (await orNullIfMissing(asked)) ?? [];
    const ours = answers.filter(({ record }) => record.internalId?.toLowerCase() === key.toLowerCase());
    return ours.length === 0 && answers.length > 0 ? null : ours.map(({ payload }) => payload);
  };
}
