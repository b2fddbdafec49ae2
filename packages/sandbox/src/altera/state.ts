import type { ListNames } from "./list-names";
import type { Contractor, Invoice } from "./model";
import { createNumbering, type Numbering } from "./numbering";
import type { AlteraSwitches } from "./options";

export type CompanyProfile = {
  apiKey: string;
  name: string;
  taxIdentificationNumber: string;
  address: readonly string[];
  bankAccountNumber: string;
  /** Ids of the company's records are above it. */
  firstId: number;
};

/** The books of one company: what one API key reaches. */
export type Books = {
  profile: CompanyProfile;
  contractors: Map<number, Contractor>;
  invoices: Map<number, Invoice>;
  /** The `defaults` node of GET /sales/invoice. */
  defaults: unknown;
  numbering: Numbering;
  nextId: () => number;
};

export type AlteraState = {
  switches: AlteraSwitches;
  now: () => Date;
  /** How GET /sales is parameterised in this run; only the mode `random_names` honours it. */
  listNames: ListNames;
  files: Map<string, { apiKey: string; invoiceId: number; expiresAt: number }>;
  books: (apiKey: string) => Books | undefined;
  all: () => Books[];
};

export function createBooks(profile: CompanyProfile, defaults: unknown): Books {
  let lastId = profile.firstId;
  return {
    profile,
    contractors: new Map(),
    invoices: new Map(),
    defaults,
    numbering: createNumbering(),
    nextId: () => ++lastId,
  };
}
