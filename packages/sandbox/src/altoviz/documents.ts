/** Where each kind of sale document stands, and what the server calls it. */
export const KINDS = {
  invoice: {
    root: "/v1/SaleInvoices",
    name: "Invoice",
    books: "invoices",
    prefix: "FA",
    label: "Factures",
    title: "Facture",
  },
  credit: {
    root: "/v1/SaleCredits",
    name: "Credit",
    books: "credits",
    prefix: "AV",
    label: "Avoirs",
    title: "Avoir",
  },
  quote: {
    root: "/v1/SaleQuotes",
    name: "Quote",
    books: "quotes",
    prefix: "DE",
    label: "Devis",
    title: "Devis",
  },
} as const;

export type Kind = keyof typeof KINDS;

export const QUOTE_STATUSES = ["Pending", "Accepted", "Refused", "Closed", "Sent", "Invoiced"] as const;

export type QuoteFields = {
  status: (typeof QUOTE_STATUSES)[number];
  validityDate: string | null;
  acceptedAt: string | null;
  refusedAt: string | null;
  deposit: Discount | null;
};

export type Discount = { type: "Percent" | "Fixed"; value: number };

export const LINE_TYPES = ["Empty", "Product", "Service", "Subtotal", "Text", "NewPage"] as const;

export type SaleLine = {
  id: number;
  type: (typeof LINE_TYPES)[number];
  description: string | null;
  quantity: number | null;
  /** Of one unit, in EUR; tax included where the document says so. */
  price: number | null;
  /** Percent. */
  vatRate: number | null;
  discount: Discount | null;
  productId: number | null;
  /** Where it is not the product's. */
  purchasePrice: number | null;
  unitCode: string | null;
  classificationId: number | null;
  date: string | null;
};

/** What a receipt settles of a document; the receipt has the rest. */
export type Payment = { date: string; cents: number; receiptId: number };

/** Fields of a draft that the server keeps and gives back without doing anything with them. */
export const KEPT_FIELDS = [
  "billingAddress",
  "billingContact",
  "customerElectronicAddress",
  "customerOrderReference",
  "customerSiret",
  "customerVatNumber",
  "footerNotes",
  "headerNotes",
  "internalNotes",
  "liableToVat",
  "metadata",
  "publicLink",
  "region",
  "shippingAddress",
  "shippingContact",
  "subject",
  "vatMode",
  "vatNote",
  "vatReverseCharge",
  "vendorReference",
] as const;

export type KeptField = (typeof KEPT_FIELDS)[number];

/** A sale invoice, a credit note or a quote as the stand-in keeps it; the wire form is made of it at each answer. */
export type SaleDocument = {
  kind: Kind;
  id: number;
  internalId: string | null;
  number: string | null;
  customerId: number | null;
  customerName: string | null;
  date: string;
  /** Shares of the total, in percent, and when each is due. */
  terms: { days: number; percent: number }[];
  lines: SaleLine[];
  globalDiscount: Discount | null;
  shippingAmount: number;
  shippingVatRate: number;
  useTaxIncludedPrices: boolean;
  rounding: "per_vat_group" | "per_line";
  isDraft: boolean;
  isProforma: boolean;
  sentAt: string | null;
  payments: Payment[];
  /** The other side of a cancellation: of an invoice its credit, of a credit the invoice. */
  cancels: number | null;
  replacedBy: number | null;
  /** Of quotes only, which are never drafts. */
  quote: QuoteFields | null;
  kept: Partial<Record<KeptField, unknown>>;
  /** Set by the control `corrupt`: written over the wire form. */
  overrides: Record<string, unknown>;
};
