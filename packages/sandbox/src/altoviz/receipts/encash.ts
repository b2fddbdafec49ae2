import type { Scene } from "../call";
import type { SaleDocument } from "../documents";
import type { Receipt } from "./receipt";
import { bookReceipt } from "./settle";

export type Encashment = Pick<Receipt, "date" | "cents" | "method" | "status" | "reference" | "metadata">;

/** Books the payment of an invoice or the refund of a credit, which is a receipt with one link. */
export function encash(scene: Scene, document: SaleDocument, payment: Encashment): void {
  bookReceipt(scene, {
    ...receiptOf(document, payment),
    id: scene.books.nextId(),
    listed: scene.state.switches.settlementReceipts === "listed",
  });
}

/** The receipt that explains a payment, without an ID. */
export function receiptOf(document: SaleDocument, { cents, ...payment }: Encashment): Omit<Receipt, "id"> {
  const credit = document.kind === "credit";
  return {
    ...payment,
    internalId: null,
    cents: credit ? -cents : cents,
    customerId: document.customerId,
    notes: null,
    links: [{ id: document.id, type: credit ? "Credit" : "Invoice", cents }],
    listed: true,
  };
}
