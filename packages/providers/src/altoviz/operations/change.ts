import type { Transport } from "../../http/transport";
import type { OperationCall, ProviderOperation } from "../../provider";
import type { RawRecord } from "../../records";
import { write } from "../calls";
import { addressOf } from "../operation";
import { type ReadableResource, recordById } from "../record-by-id";
import { recordIdentity } from "../schemas/sale-document";
import { type JsonObject, writable } from "../schemas/writable";
import { type Rewriting, updateBody } from "../update";
import { areAlike, holds } from "./holds";
import { fieldsOf, recordsIn, standing } from "./records";
import type { References } from "./references";
import { idOf } from "./target";

/** How a record is changed by what was entered. */
export type Changing<Draft, T> = {
  resource: ReadableResource;
  rewriting: Rewriting<T>;
  /** All that was entered; null clears. `known`: the record that it is laid over. */
  inputOf: (draft: Draft, known: JsonObject) => JsonObject;
  references?: References<Draft>;
  touched?: (transport: Transport, body: JsonObject) => Promise<RawRecord[]>;
};

/** PUT of the whole record as it was read, with what was entered laid over it. */
export function updateOperation<Draft, T>(
  transport: Transport,
  changing: Changing<Draft, T>,
): ProviderOperation<Draft> {
  const { resource, rewriting, references, touched } = changing;
  const addressFor = (call: OperationCall) => addressOf(rewriting.put, { id: idOf(call) });
  const bodyFor = async (call: OperationCall<Draft>, before: RawRecord) => {
    const read = await references?.read(transport, call.input, fieldsOf(before));
    return changedBody(changing, { draft: call.input, before, read });
  };
  return {
    irreversible: () => false,
    preview(call, known) {
      const read = references?.shown(call.input, fieldsOf(known));
      const body = changedBody(changing, { draft: call.input, before: known ?? { payload: "{}" }, read });
      return { ...addressFor(call), body: JSON.stringify(body) };
    },
    stateBefore: (call) => standing(transport, resource, call),
    async perform(call, before) {
      const body = await bodyFor(call, before ?? (await standing(transport, resource, call)));
      const { payload } = await write(transport, {
        operation: rewriting.put,
        params: { id: idOf(call) },
        schema: recordIdentity,
        body,
      });
      const own = recordsIn(resource, [payload]).filter(({ externalId }) => externalId === idOf(call));
      const others = (await touched?.(transport, body)) ?? [];
      return { records: own.length > 0 ? [...own, ...others] : [], removed: [] };
    },
    async probe(call, before) {
      const now = await recordById(transport, resource, idOf(call));
      if (!now || !before) return { outcome: "unknown", records: now ? [now] : [], removed: [] };
      const seen = { records: [now], removed: [] };
      const [was, is] = [before, now].map((record) => writable(rewriting.form, fieldsOf(record)));
      if (holds(is, await bodyFor(call, before))) return { outcome: "succeeded", ...seen };
      return { outcome: areAlike(was, is) ? "not_applied" : "unknown", ...seen };
    },
  };
}

type Laid<Draft> = { draft: Draft; before: { payload: string }; read: JsonObject | undefined };

function changedBody<Draft, T>(
  { rewriting, inputOf }: Changing<Draft, T>,
  { draft, before, read = {} }: Laid<Draft>,
): JsonObject {
  const change = { ...inputOf(draft, fieldsOf(before)), ...read };
  return updateBody(rewriting, before.payload, change);
}
