import { z } from "zod";
import { addDays, isoDate } from "../data/dates";
import { createRandom } from "../data/random";
import type { Invoice } from "./model";
import { alteraSwitches } from "./options";
import { demoContractor } from "./seed/contractors";
import { demoInvoice } from "./seed/invoices";
import type { AlteraState, Books } from "./state";

const target = { id: z.number().int() };
const schemas = {
  markPaid: z.object({ ...target, amount: z.number().positive().optional() }),
  touch: z.object({ ...target, statusId: z.string().optional(), issueDate: z.iso.date().optional() }),
  delete: z.object(target),
  corrupt: z.object({
    ...target,
    /** `node.field` of the model. */
    field: z.string().default("basicInformation.issueDate"),
    value: z.unknown().default("not a date"),
  }),
  addInvoice: z.object({
    company: z.string().optional(),
    draft: z.boolean().default(false),
    daysAgo: z.number().int().default(0),
  }),
};

type Input<Name extends keyof typeof schemas> = z.input<(typeof schemas)[Name]>;

/** What happens at Altera without its API: people working in its own screens. Unknown ids are an error. */
export type AlteraControls = {
  markPaid: (body: Input<"markPaid">) => { id: number };
  touch: (body: Input<"touch">) => { id: number };
  delete: (body: Input<"delete">) => { id: number };
  corrupt: (body: Input<"corrupt">) => { id: number };
  addInvoice: (body?: Input<"addInvoice">) => { id: number };
  state: () => { counts: Counts; companies: Record<string, Counts>; listNames: unknown };
  options: (change: unknown) => unknown;
};

export type Counts = { invoices: number; drafts: number; contractors: number };

export function createControls(state: AlteraState): AlteraControls {
  let added = 0;
  return {
    markPaid(body) {
      const { id, amount } = schemas.markPaid.parse(body);
      const { payments, basicInformation } = locate(state, id).invoice;
      const paidAmount = amount ?? basicInformation.grossPrice;
      Object.assign(payments, { isPaid: paidAmount >= basicInformation.grossPrice, paidAmount });
      return { id };
    },
    touch(body) {
      const { id, statusId, issueDate } = schemas.touch.parse(body);
      const { basicInformation } = locate(state, id).invoice;
      if (statusId !== undefined) basicInformation.statusId = statusId;
      if (issueDate !== undefined) basicInformation.issueDate = `${issueDate}T00:00:00.000Z`;
      basicInformation.uploadDate = state.now().toISOString();
      return { id };
    },
    delete(body) {
      const { id } = schemas.delete.parse(body);
      locate(state, id).books.invoices.delete(id);
      return { id };
    },
    corrupt(body) {
      const { id, field, value } = schemas.corrupt.parse(body);
      const [node = "", name = ""] = field.split(".");
      const owner: unknown = Reflect.get(locate(state, id).invoice, node);
      if (typeof owner !== "object" || owner === null) throw new Error(`no field ${field}`);
      Reflect.set(owner, name, value);
      return { id };
    },
    addInvoice(body) {
      added += 1;
      return {
        id: addInvoice(state, schemas.addInvoice.parse(body ?? {}), added).basicInformation.invoiceId,
      };
    },
    state: () => counted(state),
    options: (change) => alteraSwitches.apply(state.switches, change),
  };
}

function locate(state: AlteraState, id: number): { books: Books; invoice: Invoice } {
  for (const books of state.all()) {
    const invoice = books.invoices.get(id);
    if (invoice) return { books, invoice };
  }
  throw new Error(`no invoice with the id ${id}`);
}

function addInvoice(state: AlteraState, wish: z.output<typeof schemas.addInvoice>, nth: number): Invoice {
  const books = wish.company === undefined ? state.all()[0] : state.books(wish.company);
  if (!books) throw new Error(`no company with the key ${wish.company}`);
  const today = isoDate(state.now());
  const random = createRandom(nth, `added/${books.profile.apiKey}`);
  if (books.contractors.size === 0) {
    const contractor = demoContractor(random, books.nextId());
    books.contractors.set(contractor.contractorId, contractor);
  }
  const invoice = demoInvoice({ books, random, today }, addDays(today, -wish.daysAgo), wish.draft);
  books.invoices.set(invoice.basicInformation.invoiceId, invoice);
  return invoice;
}

function counted(state: AlteraState) {
  const companies = Object.fromEntries(state.all().map((books) => [books.profile.apiKey, countsOf(books)]));
  const [first] = Object.values(companies);
  if (!first) throw new Error("no company");
  return { counts: first, companies, listNames: state.listNames };
}

function countsOf({ invoices, contractors }: Books): Counts {
  const drafts = [...invoices.values()].filter(
    ({ basicInformation }) => basicInformation.statusId === "DRAFT",
  );
  return { invoices: invoices.size, drafts: drafts.length, contractors: contractors.size };
}
