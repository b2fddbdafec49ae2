import { z } from "zod";
import { notFound } from "../errors";
import { identifyRecords } from "../http/identify";
import type { Transport } from "../http/transport";
import type { OperationTarget, ProviderOperation } from "../provider";
import type { RawRecord } from "../records";
import { recordIdentity } from "./resources/sale-document";
import { finalizePath, finalizeSaleInvoice, saleDocumentById } from "./resources/sale-documents";
import { PROVIDER_ID } from "./transport";

const ORIGIN = { provider: PROVIDER_ID, operation: "saleInvoices.byId" };

const draftFlag = z.looseObject({ isDraft: z.boolean() });

/** POST /v1/SaleInvoices/Finalize/{id}: gives a draft its number. Undone only by a credit. */
export function finalizeOperation(transport: Transport): ProviderOperation {
  const current = (target: OperationTarget) => saleDocumentById(transport, "invoices", target.externalId);
  return {
    irreversible: true,
    preview: ({ externalId }) => ({ method: "POST", path: finalizePath(externalId), body: null }),
    async stateBefore(target) {
      const record = await current(target);
      if (!record) throw notFound(ORIGIN, `there is no invoice ${target.externalId}`);
      return record;
    },
    async perform({ externalId }) {
      const text = await finalizeSaleInvoice(transport, externalId);
      return answeredRecord(text, externalId);
    },
    async probe(target) {
      const record = await current(target);
      const flag = record === null ? null : draftFlag.safeParse(JSON.parse(record.payload));
      if (!flag?.success) return { outcome: "unknown", record };
      return { outcome: flag.data.isDraft ? "not_applied" : "succeeded", record };
    },
  };
}

/** The invoice in the answer; null where the answer holds something else, which does not undo what was done. */
function answeredRecord(text: string, externalId: string): RawRecord | null {
  const record = identifyRecords("invoices", [text.trim()], recordIdentity).records[0];
  return record?.externalId === externalId ? record : null;
}
