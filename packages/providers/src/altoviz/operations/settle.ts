import type { z } from "zod";
import { compare, minus } from "../../decimal";
import type { Transport } from "../../http/transport";
import type { PaymentEntry } from "../../operations";
import type { OperationCall, ProbeOutcome } from "../../provider";
import { bodyOf } from "../calls";
import type { AltovizOperation } from "../operation";
import { type SaleInvoice, wholeDocumentWire } from "../schemas/whole-document";
import type { JsonObject } from "../schemas/writable";
import { actOperation } from "./act";
import { settlementInput } from "./inputs/payment";
import { idOf } from "./target";

export type Settling = {
  resource: "invoices" | "credits";
  operation: AltovizOperation;
  input: z.ZodType<JsonObject>;
  /** The names of the id, the reference and the order to finalize a draft first. */
  names: { id: string; reference: string; finalize: string };
};

/** POST …/MarkAsPaid and …/MarkAsRefunded: an amount, or all that is open. */
export function settleOperation(transport: Transport, { resource, operation, input, names }: Settling) {
  return actOperation<PaymentEntry>(transport, {
    resource,
    operation,
    body: (call: OperationCall<PaymentEntry>) =>
      bodyOf(operation, input, {
        ...settlementInput(call.input),
        [names.id]: idOf(call),
        [names.reference]: call.input.reference ?? undefined,
        [names.finalize]: call.input.finalize,
      }),
    irreversible: ({ finalize }) => finalize,
    judge: ({ before, now, input: entry }) => judge(moneyOf(before), moneyOf(now), entry),
  });
}

const moneyWire = wholeDocumentWire.pick({ isDraft: true, balance: true, taxIncludedAmount: true });

type Money = Pick<SaleInvoice, "isDraft" | "balance" | "taxIncludedAmount">;

function moneyOf(document: JsonObject): Money | null {
  return moneyWire.safeParse(document).data ?? null;
}

/** By the balance: as it must be now, as it was, or something else, which only a person can explain. */
function judge(before: Money | null, now: Money | null, { amount }: PaymentEntry): ProbeOutcome {
  const owed = before?.isDraft ? before.taxIncludedAmount : before?.balance;
  if (!before || !now || !owed || now.balance === null) return "unknown";
  if (before.isDraft && now.isDraft) return "not_applied";
  const left = amount === null || compare(amount, owed) > 0 ? "0" : minus(owed, amount);
  if (compare(now.balance, left) === 0 && compare(left, owed) !== 0) return "succeeded";
  const isUntouched = before.isDraft === now.isDraft && compare(now.balance, owed) === 0;
  return isUntouched ? "not_applied" : "unknown";
}
