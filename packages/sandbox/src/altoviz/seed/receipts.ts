import type { Payment, SaleDocument } from "../documents";
import { receiptOf } from "../receipts/encash";
import type { Books } from "../state";

/** The receipt behind every payment, in the order of their dates. */
export function addReceipts(books: Books): void {
  const paid = [...books.invoices.values(), ...books.credits.values()].flatMap((document) =>
    document.payments.map((payment) => ({ document, payment })),
  );
  paid.sort((left, right) => (left.payment.date < right.payment.date ? -1 : 1));
  for (const { document, payment } of paid) addReceipt(books, document, payment);
}

function addReceipt(books: Books, document: SaleDocument, payment: Payment): void {
  payment.receiptId = books.nextId();
  const receipt = receiptOf(document, {
    date: payment.date,
    cents: payment.cents,
    method: payment.receiptId % 9 === 0 ? "Card" : "Transfer",
    status: "Success",
    reference: payment.receiptId % 4 === 0 ? `VIR ${document.number}` : null,
    metadata: null,
  });
  books.receipts.set(payment.receiptId, { ...receipt, id: payment.receiptId });
}
