import { addDays } from "../../data/dates";
import { createRandom } from "../../data/random";
import type { Invoice } from "../model";
import { type Books, createBooks } from "../state";
import type { DemoCompany } from "./companies";
import { demoContractor } from "./contractors";
import { defaultsOf } from "./defaults";
import sample from "./fixtures/invoice-118584.json";
import { demoCorrection, demoInvoice, type Seeding } from "./invoices";

const THREE_YEARS_DAYS = 3 * 365;
const DRAFTS = 3;

/** The books of a demo company, the same for the same seed and day; the sample invoice is there at any scale. */
export function demoBooks(
  company: DemoCompany,
  options: { seed: number; today: string; scale: number; empty: boolean },
): Books {
  const books = createBooks(company.profile, sample.defaults);
  if (options.empty) return books;
  if (company.sampleInvoice) addSample(books);
  const random = createRandom(options.seed, `altera/${company.profile.apiKey}`);
  for (let index = 0; index < company.contractors; index += 1) {
    const contractor = demoContractor(random, books.nextId());
    books.contractors.set(contractor.contractorId, contractor);
  }
  if (!company.sampleInvoice) books.defaults = defaultsOf([...books.contractors.values()], sample.defaults);
  const count = Math.max(1, Math.round(company.invoices * options.scale) - books.invoices.size);
  addInvoices({ books, random, today: options.today }, count);
  return books;
}

function addSample(books: Books): void {
  const invoice: Invoice = structuredClone(sample.invoice);
  books.contractors.set(invoice.contractor.contractorId, invoice.contractor);
  books.invoices.set(invoice.basicInformation.invoiceId, invoice);
  // PRO 1/12/2022 and PRO 2/12/2022 are taken.
  books.numbering(invoice.basicInformation.invoiceFormat, "2022-12-01");
  books.numbering(invoice.basicInformation.invoiceFormat, "2022-12-27");
}

/** Evenly over three years up to today; every thirtieth is a correction of the one before. */
function addInvoices(seeding: Seeding, count: number): void {
  let previous: Invoice | undefined;
  for (let index = 0; index < count; index += 1) {
    const date = addDays(seeding.today, -Math.floor(((count - 1 - index) / count) * THREE_YEARS_DAYS));
    const corrects = index % 30 === 29 && previous?.basicInformation.invoiceType === "SALES";
    const draft = index >= count - DRAFTS && count > DRAFTS * 2;
    const invoice =
      corrects && previous && !draft ? demoCorrection(seeding, previous) : demoInvoice(seeding, date, draft);
    seeding.books.invoices.set(invoice.basicInformation.invoiceId, invoice);
    previous = invoice;
  }
}
