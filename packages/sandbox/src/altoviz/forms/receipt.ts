import type { Scene } from "../call";
import type { Receipt } from "../receipts/receipt";
import { customerName } from "../records";

export function receiptForm(receipt: Receipt, { books }: Scene) {
  const customer = receipt.customerId === null ? undefined : books.customers.get(receipt.customerId);
  return {
    amount: receipt.cents / 100,
    customerId: receipt.customerId,
    customerInternalId: customer?.internalId ?? null,
    customerName: customer ? customerName(customer) : null,
    customerNumber: customer?.number ?? null,
    date: receipt.date,
    id: receipt.id,
    internalId: receipt.internalId,
    links: receipt.links.map(({ id, type, cents }) => ({
      amount: cents === null ? null : cents / 100,
      id,
      type,
    })),
    metadata: receipt.metadata,
    notes: receipt.notes,
    paymentMethod: receipt.method,
    reference: receipt.reference,
    status: receipt.status,
  };
}
