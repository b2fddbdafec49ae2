import type { Shape } from "@/components/status-shape";
import type { Tone } from "@/components/tone";
import type { InvoiceRow, Payment } from "../invoice";

export type StateWord = "draft" | "cancelled" | "deleted" | "overdue" | "issued" | Payment;
export type InvoiceState = { word: StateWord; tone: Tone; shape: Shape };

const OF_PAYMENT: Readonly<Record<Payment, Omit<InvoiceState, "word">>> = {
  unpaid: { tone: "neutral", shape: "ring" },
  partly_paid: { tone: "info", shape: "half" },
  paid: { tone: "positive", shape: "check" },
  overpaid: { tone: "warning", shape: "full" },
  refunded: { tone: "neutral", shape: "full" },
  not_applicable: { tone: "neutral", shape: "dot" },
  unknown: { tone: "neutral", shape: "dot" },
};

/** The one state that matters most of an invoice: gone, not yet issued, late, else how it is paid, or issued where nobody says. */
export function stateOf(
  row: Pick<InvoiceRow, "lifecycle" | "payment" | "overdue" | "deletedAtProvider">,
): InvoiceState {
  if (row.deletedAtProvider) return { word: "deleted", tone: "neutral", shape: "cross" };
  if (row.lifecycle === "draft") return { word: "draft", tone: "neutral", shape: "dashed" };
  if (row.lifecycle === "cancelled") return { word: "cancelled", tone: "neutral", shape: "cross" };
  if (row.overdue) return { word: "overdue", tone: "danger", shape: "alert" };
  const isSaid = row.payment !== "unknown" && row.payment !== "not_applicable";
  return { word: isSaid ? row.payment : "issued", ...OF_PAYMENT[row.payment] };
}
