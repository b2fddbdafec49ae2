import type { Decimal } from "./decimal";

/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export type PlainDate = string;

export const INVOICE_KINDS = [
  "invoice",
  "credit_note",
  "correction",
  "interim",
  "interim_final",
  "pro_forma",
  "quote",
  "order",
  "delivery",
  "receipt",
] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** Whether a kind counts in totals, and with which sign. The only place that says so. */
export const KIND_SIGN: Readonly<Record<InvoiceKind, 1 | -1 | 0>> = {
  invoice: 1,
  credit_note: -1,
  correction: 1,
  interim: 1,
  interim_final: 1,
  pro_forma: 0,
  quote: 0,
  order: 0,
  delivery: 0,
  receipt: 1,
};

export const LIFECYCLES = ["draft", "final", "cancelled"] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const DELIVERIES = ["not_sent", "sent", "unknown"] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const PAYMENTS = [
  "unpaid",
  "partly_paid",
  "paid",
  "overpaid",
  "refunded",
  "not_applicable",
  "unknown",
] as const;
export type Payment = (typeof PAYMENTS)[number];

export const DIRECTIONS = ["sale", "purchase"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The provider's collections that are stored. Records are identified by (connection, resource, external id). */
export const RESOURCES = [
  "invoices",
  "credits",
  "quotes",
  "receipts",
  "invoice_details",
  "purchases",
  "customers",
  "suppliers",
  "contacts",
  "products",
  "customer_families",
  "product_families",
  "colleagues",
  "tax_rates",
  "units",
  "classifications",
  "banks",
  "users",
  "settings",
  "collected",
] as const;
export type Resource = (typeof RESOURCES)[number];

/** Resources that are plain lists of the provider: an entry has a code, a label and little else. */
export const LISTED_RESOURCES = [
  "contacts",
  "customer_families",
  "product_families",
  "colleagues",
  "tax_rates",
  "units",
  "classifications",
  "banks",
  "users",
  "settings",
] as const satisfies readonly Resource[];
export type ListedResource = (typeof LISTED_RESOURCES)[number];

export type PartyRecord = {
  externalId: string;
  role: "customer" | "supplier";
  /** The provider's own number or code of the party. */
  code: string | null;
  name: string;
  taxId: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  email: string | null;
  phone: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  active: boolean;
};

export type InvoiceLineRecord = {
  position: number;
  description: string;
  quantity: Decimal | null;
  unit: string | null;
  unitPrice: Decimal | null;
  /** As the provider words it: "10 %", "5.00". */
  discount: string | null;
  net: Decimal | null;
  /** Percent: "20" is 20 %. */
  taxRate: Decimal | null;
  tax: Decimal | null;
  gross: Decimal | null;
};

/** Who stands on the other side, as printed on the document; `externalId` links it to a party where the provider says so. */
export type InvoicePartyRecord = {
  externalId: string | null;
  name: string | null;
  taxId: string | null;
  country: string | null;
  email: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
};

/** One commercial document in the portal's terms. Amounts are exact decimals in `currency`; null is unknown, not zero. */
export type InvoiceRecord = {
  direction: Direction;
  kind: InvoiceKind;
  number: string | null;
  lifecycle: Lifecycle;
  delivery: Delivery;
  payment: Payment;
  /** The provider's own word for the state, shown beside ours. */
  providerStatus: string | null;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  /** ISO 4217. */
  currency: string;
  net: Decimal | null;
  tax: Decimal | null;
  gross: Decimal | null;
  /** What is still to be paid. */
  open: Decimal | null;
  party: InvoicePartyRecord | null;
  /** null: this payload does not carry lines (they come by `invoice_details`); []: there are none. */
  lines: InvoiceLineRecord[] | null;
  /** Whether a PDF can be asked for. */
  hasDocument: boolean;
  /** External ids, in the same resource unless said otherwise, of documents that this one corrects or cancels. */
  relatedExternalIds: string[];
};

/** A product or service of the provider's catalogue. Prices in `currency`, rates in percent. */
export type ProductRecord = {
  externalId: string;
  kind: "product" | "service";
  code: string | null;
  name: string;
  description: string | null;
  unit: string | null;
  unitPrice: Decimal | null;
  priceIncludesTax: boolean;
  taxRate: Decimal | null;
  /** ISO 4217. */
  currency: string;
  family: string | null;
  hasImage: boolean;
  active: boolean;
};

/** Money that came from (or went back to) a party. `amount` in `currency`. */
export type PaymentRecord = {
  externalId: string;
  number: string | null;
  partyExternalId: string | null;
  partyName: string | null;
  receivedOn: PlainDate | null;
  amount: Decimal | null;
  /** ISO 4217. */
  currency: string;
  /** The provider's own word. */
  method: string | null;
  reference: string | null;
};

/** One entry of a list that the provider keeps: a tax rate, a unit, a family, a contact, a colleague. */
export type ListEntryRecord = {
  externalId: string;
  /** What refers to it: a unit's code, a family's number. */
  code: string | null;
  label: string;
  /** A second line: an e-mail address, a region. */
  detail: string | null;
  /** Percent, for tax rates. */
  rate: Decimal | null;
  active: boolean;
};

/** What a mapper makes of one stored payload. */
export type MappedRecord =
  | { type: "invoice"; invoice: InvoiceRecord; party: PartyRecord | null }
  | { type: "party"; party: PartyRecord }
  | { type: "product"; product: ProductRecord }
  | { type: "payment"; payment: PaymentRecord }
  | { type: "entry"; entry: ListEntryRecord }
  | {
      type: "invoice_lines";
      invoiceResource: Resource;
      lines: InvoiceLineRecord[];
      invoice: InvoiceRecord | null;
    };

/** One record as received: the exact text of the provider, not re-serialised. */
export type RawRecord = { resource: Resource; externalId: string; payload: string };

/** A record that could not even be identified. Kept and listed, never dropped. */
export type RejectedRecord = {
  resource: Resource;
  externalId: string | null;
  path: string;
  reason: string;
  payload: string;
};
