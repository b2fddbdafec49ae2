import { isoDate } from "../data/dates";
import type { Kind, SaleDocument } from "./documents";
import type { AltovizSwitches } from "./options";
import type { CompanyProfile, Customer, Product } from "./records";

export type Webhook = { id: number; name: string; url: string; types: string[]; secretKey: string | null };

/** The books of one company: what one API key reaches. */
export type Books = {
  apiKey: string;
  profile: CompanyProfile;
  customers: Map<number, Customer>;
  products: Map<number, Product>;
  invoices: Map<number, SaleDocument>;
  credits: Map<number, SaleDocument>;
  webhooks: Webhook[];
  nextId: () => number;
  /** The next number of a finalized document: FA-2026-00042, AV-2026-00003. */
  nextNumber: (kind: Kind, year: string) => string;
};

export type AltovizState = {
  switches: AltovizSwitches;
  now: () => Date;
  today: () => string;
  /** Undefined for an unknown key. The books are generated when they are first asked for. */
  books: (apiKey: string) => Books | undefined;
  all: () => Books[];
};

export function createState(
  companies: readonly { apiKey: string; open: () => Books }[],
  options: { switches: AltovizSwitches; now: () => Date },
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
    customers: new Map(),
    products: new Map(),
    invoices: new Map(),
    credits: new Map(),
    webhooks: [],
    nextId: () => ++lastId,
    nextNumber(kind, year) {
      const prefix = `${kind === "invoice" ? "FA" : "AV"}-${year}`;
      const next = (sequences.get(prefix) ?? 0) + 1;
      sequences.set(prefix, next);
      return `${prefix}-${String(next).padStart(5, "0")}`;
    },
  };
}

export function documentsOf(books: Books, kind: Kind): Map<number, SaleDocument> {
  return kind === "invoice" ? books.invoices : books.credits;
}
