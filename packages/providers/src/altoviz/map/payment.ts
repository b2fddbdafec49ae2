import { compare } from "../../decimal";
import type { Decimal } from "../../decimal";
import type { Delivery, Lifecycle, Payment, PlainDate } from "../../records";
import type { SaleDocumentWire } from "../schemas/sale-document";

export function lifecycleOf(wire: SaleDocumentWire): Lifecycle {
  if (wire.isDraft) return "draft";
  return wire.isCancelled ? "cancelled" : "final";
}

export function deliveryOf(wire: SaleDocumentWire): Delivery {
  return wire.sentAt === null ? "not_sent" : "sent";
}

export type Settlement = { isCredit: boolean; gross: Decimal | null; open: Decimal | null };

/** From the paid flag and the balance: Altoviz has no payment status on the document. */
export function paymentOf(wire: SaleDocumentWire, settlement: Settlement): Payment {
  if (lifecycleOf(wire) !== "final" || wire.isProforma) return "not_applicable";
  const settled = settlement.isCredit ? "refunded" : "paid";
  const { gross, open } = settlement;
  if (open !== null && compare(open, "0") < 0) return settlement.isCredit ? "refunded" : "overpaid";
  if (wire.isPaid) return settled;
  if (open === null) return "unknown";
  if (compare(open, "0") === 0) return settled;
  return gross !== null && compare(open, gross) < 0 ? "partly_paid" : "unpaid";
}

/** The first instalment that is still owed, else the last one. */
export function dueDateOf(wire: SaleDocumentWire): PlainDate | null {
  const dated = (wire.commitments ?? [])
    .flatMap(({ date, dueAmount }) => (date === null ? [] : [{ date, owed: isOwed(dueAmount) }]))
    .sort((a, b) => a.date.localeCompare(b.date));
  const next = dated.find(({ owed }) => owed) ?? dated.at(-1);
  return next?.date ?? null;
}

function isOwed(dueAmount: Decimal | null): boolean {
  return dueAmount !== null && compare(dueAmount, "0") > 0;
}
