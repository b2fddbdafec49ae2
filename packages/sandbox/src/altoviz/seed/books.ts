import { addDays } from "../../data/dates";
import { createRandom, type Random } from "../../data/random";
import { balanceOf } from "../balance";
import type { SaleDocument } from "../documents";
import { type Books, createBooks } from "../state";
import type { DemoCompany } from "./companies";
import { demoCustomer } from "./customers";
import { ageDocument, demoDocument, pay, type Seeding } from "./documents";
import { addPeople } from "./people";
import { demoProductFamilies, demoProducts } from "./products";
import { addQuotes } from "./quotes";
import { addReceipts } from "./receipts";

const THREE_YEARS_DAYS = 3 * 365;

/** The books of a demo company, the same for the same seed and day. `scale` is the share of the full data. */
export function demoBooks(
  company: DemoCompany,
  options: { seed: number; today: string; scale: number; empty: boolean },
): Books {
  const books = createBooks(company.apiKey, company.profile);
  if (options.empty) return books;
  const random = createRandom(options.seed, `altoviz/${company.apiKey}`);
  const amount = (full: number) => Math.max(1, Math.round(full * options.scale));
  const families = demoProductFamilies(company.trade, company.profile.firstId);
  for (const family of families) books.productFamilies.set(family.id, family);
  const products = demoProducts(company.trade, { nextId: books.nextId, families });
  for (const product of products) books.products.set(product.id, product);
  const customers = Array.from({ length: amount(company.customers) }, (_, index) =>
    demoCustomer(random, books.nextId(), index),
  );
  for (const customer of customers) books.customers.set(customer.id, customer);
  const seeding: Seeding = { books, customers, products, random, today: options.today };
  addInvoices(seeding, amount(company.invoices), amount(company.drafts));
  addCredits(seeding, amount(company.credits));
  const later = { ...seeding, random: createRandom(options.seed, `altoviz/${company.apiKey}/later`) };
  addQuotes(later, amount(company.quotes));
  addPeople(later, company.trade);
  addReceipts(books);
  return books;
}

/** Spread evenly over three years up to today; the newest are drafts, without a number. */
function addInvoices(seeding: Seeding, count: number, drafts: number): void {
  for (let index = 0; index < count; index += 1) {
    const age = Math.floor(((count - 1 - index) / Math.max(count, 1)) * THREE_YEARS_DAYS);
    const date = addDays(seeding.today, -age);
    const invoice =
      index < count - drafts ? demoDocument(seeding, "invoice", date) : demoDraft(seeding, date);
    if (!invoice.isDraft) ageDocument(seeding, invoice);
    seeding.books.invoices.set(invoice.id, invoice);
  }
}

function demoDraft(seeding: Seeding, date: string): SaleDocument {
  const { books } = seeding;
  const unnumbered = { ...books, nextNumber: () => "" };
  return { ...demoDocument({ ...seeding, books: unnumbered }, "invoice", date), number: null, isDraft: true };
}

/** Two credits of three cancel an invoice; the others are free-standing, most of them refunded. */
function addCredits(seeding: Seeding, count: number): void {
  const { books, random } = seeding;
  const open = [...books.invoices.values()].filter(
    ({ isDraft, payments }) => !isDraft && payments.length === 0,
  );
  const rest = [...books.invoices.values()].filter(
    ({ isDraft, payments }) => !isDraft && payments.length > 0,
  );
  const chosen = pickMany(random, [...open.slice(0, Math.ceil(open.length / 2)), ...rest], count);
  for (const [index, invoice] of chosen.entries()) {
    const date = earlier(addDays(invoice.date, random.int(2, 20)), seeding.today);
    const credit =
      index % 3 === 2 ? demoDocument(seeding, "credit", date) : cancelByCredit(books, invoice, date);
    credit.sentAt = `${date}T09:30:00Z`;
    if (credit.cancels === null && random.chance(0.7)) pay(credit, balanceOf(credit).totalCents, date);
    books.credits.set(credit.id, credit);
  }
}

/** The credit that undoes an invoice; both name each other. */
export function cancelByCredit(books: Books, invoice: SaleDocument, date: string): SaleDocument {
  const id = books.nextId();
  invoice.cancels = id;
  const number = books.nextNumber("credit", date.slice(0, 4));
  return {
    ...invoice,
    kind: "credit",
    id,
    number,
    date,
    internalId: null,
    payments: [],
    cancels: invoice.id,
    kept: { ...invoice.kept },
    overrides: {},
  };
}

/** In the order of the list, so that the numbers of the credits follow their dates as far as they can. */
function pickMany<T>(random: Random, list: readonly T[], count: number): T[] {
  const wanted = Math.min(count, list.length);
  const places = new Set<number>();
  while (places.size < wanted) places.add(random.int(0, list.length - 1));
  return list.filter((_, index) => places.has(index));
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}
