import { z } from "zod";
import { addDays } from "../../data/dates";
import { createRandom } from "../../data/random";
import { balanceOf } from "../balance";
import type { Scene } from "../call";
import { type Kind, QUOTE_STATUSES, type SaleDocument } from "../documents";
import { encash } from "../receipts/encash";
import { cancelByCredit } from "../seed/books";
import { demoDocument } from "../seed/documents";
import { type AltovizState, documentsOf } from "../state";
import { announceDocument } from "../webhooks/announce";

const target = { id: z.number().int(), kind: z.enum(["invoice", "credit", "quote"]).default("invoice") };
const schemas = {
  markPaid: z.object({ ...target, amount: z.number().positive().optional(), date: z.iso.date().optional() }),
  touch: z.object({ ...target, subject: z.string().optional(), date: z.iso.date().optional() }),
  delete: z.object(target),
  corrupt: z.object({
    ...target,
    field: z.string().default("date"),
    value: z.unknown().default("not a date"),
  }),
  cancel: z.object({ id: z.number().int() }),
  quoteStatus: z.object({ id: z.number().int(), status: z.enum(QUOTE_STATUSES) }),
  addInvoice: z.object({
    company: z.string().optional(),
    draft: z.boolean().default(false),
    daysAgo: z.number().int().default(0),
    sent: z.boolean().default(true),
  }),
};

type Input<Name extends keyof typeof schemas> = z.input<(typeof schemas)[Name]>;

/** People at work on sale documents in Altoviz's own screens. Webhooks are told, unknown ids are an error. */
export type DocumentControls = {
  markPaid: (body: Input<"markPaid">) => { id: number };
  touch: (body: Input<"touch">) => { id: number };
  delete: (body: Input<"delete">) => { id: number };
  /** Writes over one field of the answers; tells nobody. */
  corrupt: (body: Input<"corrupt">) => { id: number };
  /** Undoes an invoice by a credit, whose ID is returned. */
  cancel: (body: Input<"cancel">) => { id: number };
  quoteStatus: (body: Input<"quoteStatus">) => { id: number };
  addInvoice: (body?: Input<"addInvoice">) => { id: number };
};

export function documentControls(state: AltovizState): DocumentControls {
  let added = 0;
  return {
    markPaid(body) {
      const { id, kind, amount, date = state.today() } = schemas.markPaid.parse(body);
      const { scene, document } = locate(state, id, kind);
      const cents = amount === undefined ? balanceOf(document).balanceCents : Math.round(amount * 100);
      const rest = { method: "Transfer", status: "Success", reference: null, metadata: null } as const;
      encash(scene, document, { date, cents, ...rest });
      return { id };
    },
    touch(body) {
      const { id, kind, subject, date } = schemas.touch.parse(body);
      const { scene, document } = locate(state, id, kind);
      document.kept.subject = subject ?? `Modifiée (${state.now().toISOString()})`;
      if (date !== undefined) document.date = date;
      announceDocument(scene, document, "Updated");
      return { id };
    },
    delete(body) {
      const { id, kind } = schemas.delete.parse(body);
      const { scene, document } = locate(state, id, kind);
      documentsOf(scene.books, kind).delete(id);
      announceDocument(scene, document, "Deleted");
      return { id };
    },
    corrupt(body) {
      const { id, kind, field, value } = schemas.corrupt.parse(body);
      locate(state, id, kind).document.overrides[field] = value;
      return { id };
    },
    cancel: (body) => cancel(state, schemas.cancel.parse(body)),
    quoteStatus: (body) => setQuoteStatus(state, schemas.quoteStatus.parse(body)),
    addInvoice(body) {
      added += 1;
      return { id: addInvoice(state, schemas.addInvoice.parse(body ?? {}), added).id };
    },
  };
}

function cancel(state: AltovizState, { id }: { id: number }): { id: number } {
  const { scene, document } = locate(state, id, "invoice");
  if (document.isDraft || document.cancels !== null) throw new Error(`invoice ${id} cannot be cancelled`);
  const credit = cancelByCredit(scene.books, document, state.today());
  scene.books.credits.set(credit.id, credit);
  announceDocument(scene, document, "Updated");
  return { id: credit.id };
}

function setQuoteStatus(state: AltovizState, { id, status }: z.output<typeof schemas.quoteStatus>) {
  const { scene, document } = locate(state, id, "quote");
  const now = state.now().toISOString();
  if (document.quote) document.quote.status = status;
  if (document.quote && status === "Accepted") document.quote.acceptedAt = now;
  if (document.quote && status === "Refused") document.quote.refusedAt = now;
  announceDocument(scene, document, "Updated");
  return { id };
}

function locate(state: AltovizState, id: number, kind: Kind): { scene: Scene; document: SaleDocument } {
  for (const books of state.all()) {
    const document = documentsOf(books, kind).get(id);
    if (document) return { scene: { books, state }, document };
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
  announceDocument({ books, state }, invoice, "Created");
  return invoice;
}
