import { z } from "zod";
import { addDays } from "../data/dates";
import { createRandom } from "../data/random";
import { balanceOf } from "./balance";
import type { Kind, SaleDocument } from "./documents";
import { altovizSwitches } from "./options";
import { demoDocument, pay } from "./seed/documents";
import { type AltovizState, type Books, documentsOf } from "./state";

const target = { id: z.number().int(), kind: z.enum(["invoice", "credit"]).default("invoice") };
const schemas = {
  markPaid: z.object({ ...target, amount: z.number().positive().optional(), date: z.iso.date().optional() }),
  touch: z.object({ ...target, subject: z.string().optional(), date: z.iso.date().optional() }),
  delete: z.object(target),
  corrupt: z.object({
    ...target,
    field: z.string().default("date"),
    value: z.unknown().default("not a date"),
  }),
  addInvoice: z.object({
    company: z.string().optional(),
    draft: z.boolean().default(false),
    daysAgo: z.number().int().default(0),
    sent: z.boolean().default(true),
  }),
};

type Input<Name extends keyof typeof schemas> = z.input<(typeof schemas)[Name]>;

/** What happens at Altoviz without our API: people working in its own screens. Unknown ids are an error. */
export type AltovizControls = {
  markPaid: (body: Input<"markPaid">) => { id: number };
  touch: (body: Input<"touch">) => { id: number };
  delete: (body: Input<"delete">) => { id: number };
  corrupt: (body: Input<"corrupt">) => { id: number };
  addInvoice: (body?: Input<"addInvoice">) => { id: number };
  state: () => { counts: Counts; companies: Record<string, Counts> };
  options: (change: unknown) => unknown;
};

export type Counts = {
  invoices: number;
  drafts: number;
  cancelled: number;
  credits: number;
  customers: number;
  products: number;
};

export function createControls(state: AltovizState): AltovizControls {
  let added = 0;
  return {
    markPaid(body) {
      const { id, kind, amount, date } = schemas.markPaid.parse(body);
      const { document } = locate(state, id, kind);
      const cents = amount === undefined ? balanceOf(document).balanceCents : Math.round(amount * 100);
      pay(document, cents, date ?? state.today());
      return { id };
    },
    touch(body) {
      const { id, kind, subject, date } = schemas.touch.parse(body);
      const { document } = locate(state, id, kind);
      document.kept.subject = subject ?? `Modifiée (${state.now().toISOString()})`;
      if (date !== undefined) document.date = date;
      return { id };
    },
    delete(body) {
      const { id, kind } = schemas.delete.parse(body);
      const { books } = locate(state, id, kind);
      documentsOf(books, kind).delete(id);
      return { id };
    },
    corrupt(body) {
      const { id, kind, field, value } = schemas.corrupt.parse(body);
      locate(state, id, kind).document.overrides[field] = value;
      return { id };
    },
    addInvoice(body) {
      added += 1;
      return { id: addInvoice(state, schemas.addInvoice.parse(body ?? {}), added).id };
    },
    state: () => counted(state),
    options: (change) => altovizSwitches.apply(state.switches, change),
  };
}

function locate(state: AltovizState, id: number, kind: Kind): { books: Books; document: SaleDocument } {
  for (const books of state.all()) {
    const document = documentsOf(books, kind).get(id);
    if (document) return { books, document };
  }
  throw new Error(`no ${kind} with ID ${id}`);
}

function addInvoice(
  state: AltovizState,
  wish: z.output<typeof schemas.addInvoice>,
  nth: number,
): SaleDocument {
  const books = wish.company === undefined ? state.all()[0] : state.books(wish.company);
  if (!books) throw new Error(`no company with the key ${wish.company}`);
  const today = state.today();
  const random = createRandom(nth, `added/${books.apiKey}`);
  const customers = [...books.customers.values()];
  const products = [...books.products.values()];
  const seeding = { books, customers, products, random, today };
  const invoice = demoDocument(seeding, "invoice", addDays(today, -wish.daysAgo));
  if (wish.draft) Object.assign(invoice, { isDraft: true, number: null });
  else if (wish.sent) invoice.sentAt = state.now().toISOString();
  books.invoices.set(invoice.id, invoice);
  return invoice;
}

function counted(state: AltovizState) {
  const companies = Object.fromEntries(state.all().map((books) => [books.apiKey, countsOf(books)]));
  const [first] = Object.values(companies);
  if (!first) throw new Error("no company");
  return { counts: first, companies };
}

function countsOf({ invoices, credits, customers, products }: Books): Counts {
  const all = [...invoices.values()];
  return {
    invoices: all.length,
    drafts: all.filter(({ isDraft }) => isDraft).length,
    cancelled: all.filter(({ cancels }) => cancels !== null).length,
    credits: credits.size,
    customers: customers.size,
    products: products.size,
  };
}
