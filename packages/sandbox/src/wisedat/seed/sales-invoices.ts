import { addDays } from "../../data/dates";
import { createRandom, type Random } from "../../data/random";
import type { WisedatSwitches } from "../options";
import type { Company, Customer, Item, Payment, SalesInvoice } from "../state";
import { seedItems } from "./items";

const DAYS = 1095;
const TERMS: Record<string, number> = { PP: 0, "30": 30, "60": 60 };

type Wanted = { count: number; seed: number; now: Date; switches: WisedatSwitches };

/** Puts the documents of three years, oldest first and up to today, and their payments into the company's books. */
export function seedInvoices(company: Company, wanted: Wanted): void {
  const random = createRandom(wanted.seed, `wisedat/invoices/${company.apiKey}`);
  const customers = [...company.customers.values()];
  const today = wanted.now.toISOString().slice(0, 10);
  for (let index = 0; index < wanted.count; index += 1) {
    const customer = customers[random.int(0, customers.length - 1)];
    if (!customer) return;
    const age = Math.floor(DAYS - (index * DAYS) / Math.max(1, wanted.count - 1));
    const invoice = draw({ company, customer, random, date: addDays(today, -age), age, index, wanted });
    company.invoices.set(invoice.id, invoice);
    const payment = drawPayment(company, invoice, { random, age, today });
    if (payment) company.payments.set(payment.id, payment);
  }
}

type Draw = {
  company: Company;
  customer: Customer;
  random: Random;
  date: string;
  age: number;
  index: number;
  wanted: Wanted;
};

function draw({ company, customer, random, date, age, index, wanted }: Draw): SalesInvoice {
  const salesDocumentId = kind(random);
  const seriesId = company.salesDocuments.get(salesDocumentId)?.default_series ?? "A";
  const documentNumber = nextNumber(company, salesDocumentId, seriesId);
  const prompt = salesDocumentId === "FR" || salesDocumentId === "FS";
  const condition = prompt ? "PP" : customer.paymentConditionId;
  // The newest is open whatever the share of the demo data.
  const closed = index < wanted.count - 1 && (age > 20 || random.chance(0.65));
  return {
    id: documentId(wanted.switches, index, `${salesDocumentId}${seriesId}${documentNumber}`),
    documentNumber,
    customerId: customer.id,
    seriesId,
    salesmanId: customer.salesmanId,
    deliveryMethodId: customer.deliveryMethodId,
    paymentConditionId: condition,
    paymentMethodId: customer.paymentMethodId,
    salesDocumentId,
    currencyId: customer.currencyId,
    exchangeRate: customer.currencyId === "GBP" ? random.pick([1.1642, 1.1587, 1.1719]) : 1,
    date,
    expirationDate: addDays(date, TERMS[condition] ?? 30),
    canceled: closed && random.chance(0.015),
    closed,
    entityDiscount: customer.entityDiscount,
    financialDiscount: random.chance(0.03) ? 1.5 : 0,
    yourReference: random.chance(0.3) ? `ENC ${random.digits(5)}` : "",
    notes: salesDocumentId === "NC" ? "Devolução" : "",
    vehiclePlate: "",
    alternateBillingAddress: "",
    alternateShippingAddress: "",
    loadingLocation: null,
    unloadingLocation: null,
    conflict: false,
    modifiedAt: earlier(`${date}T${random.int(10, 17)}:${random.int(10, 59)}:00Z`, wanted.now),
    items: lazily(() => {
      const lines = createRandom(wanted.seed, `wisedat/items/${company.apiKey}/${index}`);
      return seedItems(lines, [...company.products.values()]);
    }),
  };
}

/** The instant, but never in the future. */
function earlier(instant: string, now: Date): string {
  return new Date(Math.min(Date.parse(instant), now.getTime())).toISOString();
}

function lazily(make: () => Item[]): () => Item[] {
  let items: Item[] | undefined;
  return () => {
    items ??= make();
    return items;
  };
}

function kind(random: Random): string {
  const draw = random.next();
  if (draw < 0.72) return "FT";
  if (draw < 0.86) return "FR";
  if (draw < 0.93) return "FS";
  return draw < 0.98 ? "NC" : "ND";
}

/** The next number of a document in its series. */
export function nextNumber(company: Company, salesDocumentId: string, seriesId: string): number {
  const key = `${salesDocumentId}/${seriesId}`;
  const number = (company.numbers.get(key) ?? 0) + 1;
  company.numbers.set(key, number);
  return number;
}

/** Ids of documents are strings; their form is not documented. */
export function documentId(switches: WisedatSwitches, index: number, mixed: string): string {
  return switches.documentIds === "numeric" ? String(100_000 + index) : mixed;
}

type When = { random: Random; age: number; today: string };

function drawPayment(company: Company, invoice: SalesInvoice, { random, age, today }: When): Payment | null {
  const open = !invoice.closed || invoice.canceled || invoice.salesDocumentId === "NC";
  if (open || !random.chance(age > 60 ? 0.93 : 0.35)) return null;
  const paidOn = addDays(invoice.date, Math.min(age, random.int(0, 50)));
  const date = paidOn > today ? today : paidOn;
  return {
    id: `RCA${company.payments.size + 1}`,
    customerId: invoice.customerId,
    seriesId: "A",
    salesmanId: invoice.salesmanId,
    paymentMethodId: invoice.paymentMethodId,
    paymentDocumentId: "RC",
    date,
    canceled: false,
    notes: "",
    invoiceId: invoice.id,
    percent: random.chance(0.06) ? 50 : 100,
    modifiedAt: `${date}T09:30:00.000Z`,
  };
}
