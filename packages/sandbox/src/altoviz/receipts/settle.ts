import { balanceOf } from "../balance";
import type { Scene } from "../call";
import type { SaleDocument } from "../documents";
import type { Books } from "../state";
import { announceDocument } from "../webhooks/announce";
import type { Receipt, ReceiptLink } from "./receipt";

/** The document behind a link: a commitment's ID is its document's, times ten and counted up. */
export function linkedDocument({ invoices, credits }: Books, link: ReceiptLink): SaleDocument | undefined {
  if (link.type === "Invoice") return invoices.get(link.id);
  if (link.type === "Credit") return credits.get(link.id);
  const id = Math.floor(link.id / 10);
  return invoices.get(id) ?? credits.get(id);
}

/**
 * Puts the receipt into the books, in place of `before`: what that one settled is open again, and what this one
 * settles is paid. Tells the webhooks of each document whose balance this concerned.
 */
export function bookReceipt(scene: Scene, receipt: Receipt, before: Receipt | null = null): void {
  const touched = before ? withdrawn(scene.books, before) : new Set<SaleDocument>();
  scene.books.receipts.set(receipt.id, receipt);
  for (const document of applied(scene, receipt)) touched.add(document);
  for (const document of touched) announceDocument(scene, document, "Updated");
}

/** What the receipt settled is open again. */
export function withdrawReceipt(scene: Scene, receipt: Receipt): void {
  for (const document of withdrawn(scene.books, receipt)) announceDocument(scene, document, "Updated");
}

function withdrawn(books: Books, receipt: Receipt): Set<SaleDocument> {
  const touched = new Set<SaleDocument>();
  for (const link of receipt.links) {
    const document = linkedDocument(books, link);
    if (!document?.payments.some(({ receiptId }) => receiptId === receipt.id)) continue;
    document.payments = document.payments.filter(({ receiptId }) => receiptId !== receipt.id);
    touched.add(document);
  }
  return touched;
}

/** A failed payment settles nothing, one that is pending by the switch. */
function applied({ books, state }: Scene, receipt: Receipt): SaleDocument[] {
  if (receipt.status === "Failed") return [];
  if (receipt.status === "Pending" && state.switches.pendingPayments === "wait") return [];
  let left = Math.abs(receipt.cents);
  return receipt.links.flatMap((link) => {
    const document = linkedDocument(books, link);
    if (!document) return [];
    const cents = link.cents ?? Math.min(left, Math.max(0, balanceOf(document).balanceCents));
    left -= cents;
    document.payments.push({ date: receipt.date, cents, receiptId: receipt.id });
    return [document];
  });
}
