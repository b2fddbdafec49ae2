import { ReceiptDraft } from "@comptoir/providers/operations";
import type { OperationOrder } from "@/features/operations/operation";
import type { MoneyForm, MoneyReading } from "./money-form";
import { textOfNumber } from "@/features/invoices/editor/number-entry";
import type { ReceiptRow } from "./receipt";

type Money = NonNullable<MoneyReading["value"]>;

export type PaidDocument = {
  connectionId: string;
  resource: string;
  externalId: string;
  partyExternalId: string;
};

/** A receipt that pays one document. */
export function recordingOrder(paid: PaidDocument, money: Money): OperationOrder {
  const { connectionId, partyExternalId, externalId } = paid;
  const resource = paid.resource === "credits" ? "credits" : "invoices";
  const links = [{ resource, externalId, amount: money.amount } as const];
  return {
    type: "receipts.create",
    connectionId,
    externalId: null,
    input: { partyExternalId, ...fieldsOf(money), links },
  };
}

/** The receipt with other money; a single link follows the amount, several stay as they are. */
export function changingOrder(row: ReceiptRow, stored: ReceiptDraft, money: Money): OperationOrder {
  const { connectionId, externalId } = row;
  const [only, ...others] = stored.links;
  const links = only && others.length === 0 ? [{ ...only, amount: money.amount }] : stored.links;
  return {
    type: "receipts.update",
    connectionId,
    externalId,
    input: { partyExternalId: stored.partyExternalId, ...fieldsOf(money), links },
  };
}

export function deletingOrder({ connectionId, externalId }: ReceiptRow): OperationOrder {
  return { type: "receipts.delete", connectionId, externalId, input: {} };
}

/** The stored receipt as its provider's form has it; null where there is none. */
export function storedReceipt(draft: unknown): ReceiptDraft | null {
  return ReceiptDraft.safeParse(draft).data ?? null;
}

export function moneyOf(stored: ReceiptDraft, decimalComma: boolean): MoneyForm {
  const { receivedOn, amount, method, reference } = stored;
  return { day: receivedOn, amount: textOfNumber(amount, decimalComma), method, reference: reference ?? "" };
}

function fieldsOf({ day, amount, method, reference }: Money) {
  return { receivedOn: day, amount, method, reference };
}
