import type { SaleDocument } from "./documents";
import type { Customer, Product } from "./records";
import type { Books } from "./state";

/** The documents for a customer. */
export function documentUses(books: Books, customer: Customer): SaleDocument[] {
  return allDocuments(books).filter(({ customerId }) => customerId === customer.id);
}

/** Whether a line of any document has the product. */
export function isProductUsed(books: Books, product: Product): boolean {
  return allDocuments(books).some(({ lines }) => lines.some(({ productId }) => productId === product.id));
}

function allDocuments({ invoices, credits, quotes }: Books): SaleDocument[] {
  return [...invoices.values(), ...credits.values(), ...quotes.values()];
}
