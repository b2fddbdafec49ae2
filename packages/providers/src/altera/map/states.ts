import { compare, type Decimal, minus } from "../../decimal";
import type { Delivery, InvoiceKind, Lifecycle, Payment } from "../../records";
import type { InvoiceWire } from "../resources/invoice";

/** Altera OpenApi, invoiceType: the types that the reference names. */
const KINDS: Readonly<Record<string, InvoiceKind>> = {
  SALES: "invoice",
  PRO_FORMA: "pro_forma",
  CORRECTION: "correction",
  INTERIM: "interim",
  INTERIM_FINAL: "interim_final",
};

/** The list of types is not closed: others are read by the word in them, else as an invoice. */
export function kindOf({ basicInformation }: InvoiceWire): InvoiceKind {
  const type = basicInformation.invoiceType?.toUpperCase() ?? "SALES";
  const known = KINDS[type];
  if (known && known !== "invoice") return known;
  if (type.includes("CORRECTION")) return "correction";
  if (/PRO_?FORMA/.test(type)) return "pro_forma";
  return basicInformation.isReceipt ? "receipt" : "invoice";
}

/** A status is seen as ISSUED and SENT; an invoice posted without one is a draft. */
export function lifecycleOf({ basicInformation }: InvoiceWire): Lifecycle {
  const status = basicInformation.statusId?.toUpperCase() ?? "DRAFT";
  if (status === "DRAFT") return "draft";
  return status.startsWith("CANCEL") ? "cancelled" : "final";
}

export function deliveryOf({ basicInformation }: InvoiceWire): Delivery {
  const status = basicInformation.statusId?.toUpperCase() ?? "DRAFT";
  if (status === "SENT") return "sent";
  return status === "ISSUED" || status === "DRAFT" ? "not_sent" : "unknown";
}

export type Settlement = { payment: Payment; open: Decimal | null };

/** From `payments`: the paid flag is trusted above the amount, which a person may have left at 0. */
export function settlementOf(wire: InvoiceWire): Settlement {
  const gross = wire.basicInformation.grossPrice;
  const { isPaid, paidAmount: paid } = wire.payments ?? { isPaid: null, paidAmount: null };
  if (lifecycleOf(wire) !== "final") return { payment: "not_applicable", open: "0" };
  const open = isPaid ? "0" : gross === null ? null : minus(gross, paid ?? "0");
  if (kindOf(wire) === "pro_forma" && !isPaid) return { payment: "not_applicable", open };
  return { payment: paymentOf({ isPaid: isPaid ?? null, paid, gross }), open };
}

type Paid = { isPaid: boolean | null; paid: Decimal | null; gross: Decimal | null };

function paymentOf({ isPaid, paid, gross }: Paid): Payment {
  const covers = paid === null || gross === null ? null : compare(paid, gross);
  const isPositive = gross !== null && compare(gross, "0") > 0;
  if (isPositive && covers === 1) return "overpaid";
  if (isPaid) return "paid";
  if (isPaid === null && paid === null) return "unknown";
  if (paid === null || compare(paid, "0") === 0) return "unpaid";
  return covers === 0 ? "paid" : "partly_paid";
}
