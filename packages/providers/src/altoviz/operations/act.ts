import { multipartFile } from "../../http/multipart";
import type { Transport } from "../../http/transport";
import type { DocumentContent, OperationCall, ProbeOutcome, ProviderOperation } from "../../provider";
import { write } from "../calls";
import { type AltovizOperation, addressOf, notSent, type PathParams } from "../operation";
import { type ReadableResource, recordById } from "../record-by-id";
import { recordIdentity } from "../schemas/sale-document";
import type { JsonObject } from "../schemas/writable";
import { fieldsOf, recordsIn, standing } from "./records";
import { idOf } from "./target";

/** Something that is done with a record, other than changing its fields. */
export type Act<Input> = {
  resource: ReadableResource;
  operation: AltovizOperation;
  params?: (id: string) => PathParams;
  body?: (call: OperationCall<Input>) => unknown;
  /** Sends the call's file, in place of a body. */
  sendsFile?: boolean;
  irreversible?: (input: Input) => boolean;
  /** Whether it happened, by the record before and as it stands now. */
  judge: (seen: { before: JsonObject; now: JsonObject; input: Input }) => ProbeOutcome;
};

export function actOperation<Input>(transport: Transport, act: Act<Input>): ProviderOperation<Input> {
  const { resource, operation, body, sendsFile = false } = act;
  const paramsFor = (call: OperationCall) => act.params?.(idOf(call)) ?? { id: idOf(call) };
  return {
    irreversible: ({ input }) => act.irreversible?.(input) ?? false,
    preview(call) {
      const sent = sendsFile ? fileShown(call.file) : jsonText(body?.(call));
      return { ...addressOf(operation, paramsFor(call)), body: sent };
    },
    stateBefore: (call) => standing(transport, resource, call),
    async perform(call) {
      const { payload } = await write(transport, {
        operation,
        params: paramsFor(call),
        schema: recordIdentity,
        ...(sendsFile ? { content: fileContent(operation, call.file) } : { body: body?.(call) }),
      });
      const own = recordsIn(resource, [payload]).filter(({ externalId }) => externalId === idOf(call));
      return { records: own, removed: [] };
    },
    async probe(call, before) {
      const record = await recordById(transport, resource, idOf(call));
      if (!record) return { outcome: "unknown", records: [], removed: [] };
      const seen = { before: fieldsOf(before), now: fieldsOf(record), input: call.input };
      return { outcome: act.judge(seen), records: [record], removed: [] };
    },
  };
}

function jsonText(body: unknown): string | null {
  return body === undefined ? null : JSON.stringify(body);
}

/** The form with its file, named and measured but not shown. */
export function fileShown(file: DocumentContent | null): string {
  const content = file ? `${file.fileName} (${file.contentType}, ${file.bytes.length} bytes)` : "";
  return `multipart/form-data\nfile: ${content}`;
}

/** @throws ProviderError rejected without a file: nothing is sent */
export function fileContent(operation: AltovizOperation, file: DocumentContent | null) {
  if (!file) throw notSent(operation, "a file is needed");
  return multipartFile({ field: "file", ...file });
}
