import type { Transport } from "../../http/transport";
import type { ProviderOperation } from "../../provider";
import type { RawRecord } from "../../records";
import { order } from "../calls";
import { type AltovizOperation, addressOf } from "../operation";
import { type ReadableResource, recordById } from "../record-by-id";
import type { JsonObject } from "../schemas/writable";
import { fieldsOf, standing } from "./records";
import { idOf } from "./target";

export type Removal = {
  resource: ReadableResource;
  remove: AltovizOperation;
  touched?: (transport: Transport, record: JsonObject) => Promise<RawRecord[]>;
};

/** DELETE. Whether it happened is asked by reading: the deletion of a quote that is gone is answered with 200 too. */
export function deleteOperation(
  transport: Transport,
  { resource, remove, touched }: Removal,
): ProviderOperation<Record<string, never>> {
  return {
    irreversible: () => false,
    preview: (call) => ({ ...addressOf(remove, { id: idOf(call) }), body: null }),
    stateBefore: (call) => standing(transport, resource, call),
    async perform(call, before) {
      const externalId = idOf(call);
      await order(transport, { operation: remove, params: { id: externalId } });
      const records = (await touched?.(transport, fieldsOf(before))) ?? [];
      return { records, removed: [{ resource, externalId }] };
    },
    async probe(call, before) {
      const externalId = idOf(call);
      const record = await recordById(transport, resource, externalId);
      if (record) return { outcome: "not_applied", records: [record], removed: [] };
      const records = (await touched?.(transport, fieldsOf(before))) ?? [];
      return { outcome: "succeeded", records, removed: [{ resource, externalId }] };
    },
  };
}
