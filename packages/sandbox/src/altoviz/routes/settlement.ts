import { z } from "zod";
import type { SandboxResponse } from "../../http/server";
import { refused, validationFailed } from "../answers";
import { balanceOf } from "../balance";
import type { AltovizRoute, Call } from "../call";
import type { SaleDocument } from "../documents";
import { finalize } from "../finalize";
import { encash } from "../receipts/encash";
import { PAYMENT_STATUSES } from "../receipts/receipt";
import { bookReceipt } from "../receipts/settle";
import {
  metadata,
  optionalDate,
  optionalNumber,
  optionalText,
  PAYMENT_METHODS,
  readBody,
} from "../resource/body";
import { documentsOf } from "../state";
import { toCents } from "../totals";
import { announceDocument } from "../webhooks/announce";
import { DRAFT_REFUSAL } from "./receipts";
import { answer, documentNotFound } from "./sale-documents";

/** How invoices are encashed and credits refunded. */
export const settlementRoutes: AltovizRoute[] = [
  { method: "POST", path: "/v1/SaleInvoices/MarkAsPaid", handle: (call) => settle(call, "invoice") },
  { method: "POST", path: "/v1/SaleCredits/MarkAsRefunded", handle: (call) => settle(call, "credit") },
];

const flag = z.boolean().nullish();

const settlementSchema = z.object({
  invoiceId: optionalNumber,
  creditId: optionalNumber,
  date: optionalDate,
  amount: optionalNumber,
  paymentMethod: z.enum(PAYMENT_METHODS).nullish(),
  paymentReference: optionalText,
  refundReference: optionalText,
  status: z.enum(PAYMENT_STATUSES).nullish(),
  metadata,
  finalizeInvoice: flag,
  finalizeCredit: flag,
  allowUpdate: flag,
});

type Settlement = z.output<typeof settlementSchema>;

/** A draft is refused unless the body says to finalize it. */
function settle(call: Call, kind: "invoice" | "credit"): SandboxResponse {
  const read = readBody(call, settlementSchema);
  if ("refusal" in read) return read.refusal;
  const body = read.value;
  const id = (kind === "invoice" ? body.invoiceId : body.creditId) ?? 0;
  const document = documentsOf(call.books, kind).get(id);
  if (!document) return documentNotFound(call, kind, id);
  if (!document.isDraft && balanceOf(document).balanceCents <= 0) return settled(call, document, body);
  if (document.isDraft && !(body.finalizeInvoice || body.finalizeCredit)) return refused(DRAFT_REFUSAL);
  const cents = amountCents(call, document, body.amount);
  if (typeof cents !== "number") return cents;
  const wasDraft = document.isDraft;
  const blocked = wasDraft ? finalize(call, document) : null;
  if (blocked) return blocked;
  if (wasDraft) announceDocument(call, document, "Updated");
  encash(call, document, {
    cents,
    date: body.date ?? call.state.today(),
    method: body.paymentMethod ?? "Transfer",
    status: body.status ?? "Success",
    reference: body.paymentReference ?? body.refundReference,
    metadata: body.metadata,
  });
  return answer(call, document);
}

/** Without an amount, the whole balance. */
function amountCents(
  { state }: Call,
  document: SaleDocument,
  amount: number | null,
): number | SandboxResponse {
  const { balanceCents } = balanceOf(document);
  if (amount === null) {
    return state.switches.amountOmitted === "whole_balance"
      ? balanceCents
      : validationFailed("'Amount' must not be empty.");
  }
  const cents = toCents(amount);
  if (cents <= balanceCents || state.switches.overpayment === "accepted") return cents;
  return refused("Le montant est supérieur au solde du document.");
}

/** With `allowUpdate`, what was paid stays, and the last payment's status, reference and metadata change. */
function settled(call: Call, document: SaleDocument, body: Settlement): SandboxResponse {
  if (!body.allowUpdate) return refused("Ce document est déjà réglé");
  const receipt = call.books.receipts.get(document.payments.at(-1)?.receiptId ?? 0);
  if (receipt) {
    const change = {
      status: body.status ?? receipt.status,
      reference: body.paymentReference ?? body.refundReference ?? receipt.reference,
      metadata: body.metadata ?? receipt.metadata,
    };
    bookReceipt(call, { ...receipt, ...change }, receipt);
  }
  return answer(call, document);
}
