import type { PaymentEntry } from "@comptoir/providers/operations";
import type { OperationOrder } from "@/features/operations/operation";
import type { InvoiceDetail } from "../invoice";

type Subject = Pick<InvoiceDetail, "connectionId" | "externalId" | "resource">;

/** The order to delete a draft or a quote. */
export function deletingOrder({ connectionId, externalId, resource }: Subject): OperationOrder {
  const order = { connectionId, externalId, input: {} };
  if (resource === "credits") return { type: "credits.delete", ...order };
  if (resource === "quotes") return { type: "quotes.delete", ...order };
  return { type: "invoices.delete", ...order };
}

/** The order to send a final document by e-mail. */
export function sendingOrder(
  { connectionId, externalId, resource }: Subject,
  addresses: string[],
): OperationOrder {
  const order = { connectionId, externalId, input: { addresses } };
  if (resource === "credits") return { type: "credits.send", ...order };
  if (resource === "quotes") return { type: "quotes.send", ...order };
  return { type: "invoices.send", ...order };
}

/** The order to record that an invoice was paid, or a credit refunded. */
export function settlingOrder(
  { connectionId, externalId, resource }: Subject,
  input: PaymentEntry,
): OperationOrder {
  const type = resource === "credits" ? "credits.markRefunded" : "invoices.markPaid";
  return { type, connectionId, externalId, input };
}
