import { z } from "zod";
import { jsonBody, type SandboxResponse } from "../../http/server";
import { notValid, refused, validationFailed } from "../answers";
import { balanceOf } from "../balance";
import { type AltovizRoute, type Call, dateOf } from "../call";
import type { Kind } from "../documents";
import { finalize } from "../finalize";
import { documentsOf } from "../state";
import { toCents } from "../totals";
import { answer, documentNotFound } from "./sale-documents";

/** How invoices are encashed and credits refunded. */
export const settlementRoutes: AltovizRoute[] = [
  { method: "POST", path: "/v1/SaleInvoices/MarkAsPaid", handle: (call) => settle(call, "invoice") },
  { method: "POST", path: "/v1/SaleCredits/MarkAsRefunded", handle: (call) => settle(call, "credit") },
];

const settlementSchema = z.object({
  invoiceId: z.number().int().optional(),
  creditId: z.number().int().optional(),
  date: z.string().nullish(),
  amount: z.number().nullish(),
  paymentMethod: z.enum(["Transfer", "Order", "Check", "Cash", "Card", "Bill", "Usec", "Other"]).nullish(),
  paymentReference: z.string().nullish(),
  refundReference: z.string().nullish(),
  finalizeInvoice: z.boolean().nullish(),
  finalizeCredit: z.boolean().nullish(),
  allowUpdate: z.boolean().nullish(),
});

/** Without an amount, the whole balance. A draft is refused unless the body says to finalize it. */
function settle(call: Call, kind: Kind): SandboxResponse {
  const read = settlementSchema.safeParse(jsonBody(call.request));
  if (!read.success) return validationFailed(...read.error.issues.map(({ message }) => message));
  const body = read.data;
  const id = (kind === "invoice" ? body.invoiceId : body.creditId) ?? 0;
  const document = documentsOf(call.books, kind).get(id);
  if (!document) return documentNotFound(call, kind, id);
  const date = body.date ? dateOf(body.date) : call.state.today();
  if (date === undefined) return notValid(body.date ?? "");
  if (document.isDraft && !(body.finalizeInvoice || body.finalizeCredit)) {
    return refused("Impossible d'encaisser un document en brouillon, vous devez le finaliser au prealable.");
  }
  const { balanceCents } = balanceOf(document);
  if (balanceCents <= 0 && !document.isDraft) {
    return body.allowUpdate ? answer(call, document) : refused("Ce document est déjà réglé");
  }
  const blocked = document.isDraft ? finalize(call, document) : null;
  if (blocked) return blocked;
  document.payments.push({
    date,
    cents: body.amount ? toCents(body.amount) : balanceCents,
    method: body.paymentMethod ?? "Transfer",
    reference: body.paymentReference ?? body.refundReference ?? null,
  });
  return answer(call, document);
}
