export type Kind = "invoice" | "credit";

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
  unitCode: string | null;
  classificationId: number | null;
  date: string | null;
};

export type Payment = { date: string; cents: number; method: string; reference: string | null };

/** Fields of a draft that the server keeps and gives back without doing anything with them. */
export const KEPT_FIELDS = [
  "billingAddress",
  "billingContact",
  "customerElectronicAddress",
  "customerOrderReference",
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

/** A sale invoice or a credit note as the stand-in keeps it; the wire form is made of it at each answer. */
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
  isDraft: boolean;
  isProforma: boolean;
  sentAt: string | null;
  payments: Payment[];
  /** The other side of a cancellation: of an invoice its credit, of a credit the invoice. */
  cancels: number | null;
  replacedBy: number | null;
  kept: Partial<Record<KeptField, unknown>>;
  /** Set by the control `corrupt`: written over the wire form. */
  overrides: Record<string, unknown>;
};
