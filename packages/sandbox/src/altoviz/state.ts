import { isoDate } from "../data/dates";
import { type Kind, KINDS, type SaleDocument } from "./documents";
import type { Colleague, Contact, Family, PurchaseInvoice, Supplier } from "./masters";
import type { AltovizSwitches } from "./options";
import type { Receipt } from "./receipts/receipt";
import type { CompanyProfile, Customer, Product } from "./records";
import type { Deliveries } from "./webhooks/deliveries";
import type { Webhook } from "./webhooks/types";

/** The books of one company: what one API key reaches. */
export type Books = {
  apiKey: string;
  profile: CompanyProfile;
  contacts: Map<number, Contact>;
  customers: Map<number, Customer>;
  customerFamilies: Map<number, Family>;
  suppliers: Map<number, Supplier>;
  colleagues: Map<number, Colleague>;
  products: Map<number, Product>;
  productFamilies: Map<number, Family>;
  invoices: Map<number, SaleDocument>;
  credits: Map<number, SaleDocument>;
  quotes: Map<number, SaleDocument>;
  receipts: Map<number, Receipt>;
  purchaseInvoices: Map<number, PurchaseInvoice>;
  webhooks: Webhook[];
  nextId: () => number;
  /** The next number of a finalized document or a quote: FA-2026-00042, AV-2026-00003. */
  nextNumber: (kind: Kind, year: string) => string;
};

export type AltovizState = {
  switches: AltovizSwitches;
  now: () => Date;
  today: () => string;
  deliveries: Deliveries;
  /** Undefined for an unknown key. The books are generated when they are first asked for. */
  books: (apiKey: string) => Books | undefined;
  all: () => Books[];
};

export function createState(
  companies: readonly { apiKey: string; open: () => Books }[],
  options: Pick<AltovizState, "switches" | "now" | "deliveries">,
): AltovizState {
  const opened = new Map<string, Books>();
  function books(apiKey: string): Books | undefined {
    const company = companies.find((candidate) => candidate.apiKey === apiKey);
    if (!company) return undefined;
    const found = opened.get(apiKey) ?? company.open();
    opened.set(apiKey, found);
    return found;
  }
  return {
    ...options,
    today: () => isoDate(options.now()),
    books,
    all: () => companies.map(({ apiKey }) => books(apiKey)).filter((found) => found !== undefined),
  };
}

/** Empty books with their own range of ids, so that no id stands for records of two companies. */
export function createBooks(apiKey: string, profile: CompanyProfile): Books {
  let lastId = profile.firstId;
  const sequences = new Map<string, number>();
  return {
    apiKey,
    profile,
    contacts: new Map(),
    customers: new Map(),
    customerFamilies: new Map(),
    suppliers: new Map(),
    colleagues: new Map(),
    products: new Map(),
    productFamilies: new Map(),
    invoices: new Map(),
    credits: new Map(),
    quotes: new Map(),
    receipts: new Map(),
    purchaseInvoices: new Map(),
    webhooks: [],
    nextId: () => ++lastId,
    nextNumber(kind, year) {
      const prefix = `${KINDS[kind].prefix}-${year}`;
      const next = (sequences.get(prefix) ?? 0) + 1;
      sequences.set(prefix, next);
      return `${prefix}-${String(next).padStart(5, "0")}`;
    },
  };
}

export function documentsOf(books: Books, kind: Kind): Map<number, SaleDocument> {
  return books[KINDS[kind].books];
}
