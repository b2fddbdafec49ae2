import type { AltovizState, Books } from "../state";

export type Counts = {
  invoices: number;
  drafts: number;
  cancelled: number;
  credits: number;
  quotes: number;
  receipts: number;
  customers: number;
  suppliers: number;
  colleagues: number;
  contacts: number;
  products: number;
  customerFamilies: number;
  productFamilies: number;
  purchaseInvoices: number;
  webhooks: number;
};

/** `counts` are the first company's. */
export function counted(state: AltovizState): { counts: Counts; companies: Record<string, Counts> } {
  const companies = Object.fromEntries(state.all().map((books) => [books.apiKey, countsOf(books)]));
  const [first] = Object.values(companies);
  if (!first) throw new Error("no company");
  return { counts: first, companies };
}

function countsOf(books: Books): Counts {
  const all = [...books.invoices.values()];
  return {
    invoices: all.length,
    drafts: all.filter(({ isDraft }) => isDraft).length,
    cancelled: all.filter(({ cancels }) => cancels !== null).length,
    credits: books.credits.size,
    quotes: books.quotes.size,
    receipts: [...books.receipts.values()].filter(({ listed }) => listed).length,
    customers: books.customers.size,
    suppliers: books.suppliers.size,
    colleagues: books.colleagues.size,
    contacts: books.contacts.size,
    products: books.products.size,
    customerFamilies: books.customerFamilies.size,
    productFamilies: books.productFamilies.size,
    purchaseInvoices: books.purchaseInvoices.size,
    webhooks: books.webhooks.length,
  };
}
