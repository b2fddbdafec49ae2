import { addDays, daysBetween } from "../../data/dates";
import type { Random } from "../../data/random";
import { balanceOf } from "../balance";
import type { Kind, SaleDocument, SaleLine } from "../documents";
import type { Customer, Product } from "../records";
import type { Books } from "../state";

export type Seeding = {
  books: Books;
  customers: Customer[];
  products: Product[];
  random: Random;
  today: string;
};

/** A finalized document with one to six lines, unsent and unpaid. */
export function demoDocument(seeding: Seeding, kind: Kind, date: string): SaleDocument {
  const { books, random } = seeding;
  const customer = pickFrom(random, seeding.customers);
  const abroad = customer?.address != null && customer.address.countryIso !== "FR";
  const count = random.pick([1, 1, 2, 2, 3, 4, 6]);
  return {
    kind,
    id: books.nextId(),
    internalId: random.chance(0.15) ? `ERP-${random.digits(6)}` : null,
    number: books.nextNumber(kind, date.slice(0, 4)),
    customerId: customer?.id ?? null,
    customerName: null,
    date,
    terms: termsOf(random, customer?.termDays ?? 30),
    lines: Array.from({ length: count }, () => demoLine(seeding, abroad)),
    globalDiscount: random.chance(0.05) ? { type: "Percent", value: 5 } : null,
    shippingAmount: random.chance(0.1) ? 18.5 : 0,
    shippingVatRate: abroad ? 0 : 20,
    useTaxIncludedPrices: customer?.type === "Consumer",
    rounding: "per_vat_group",
    isDraft: false,
    isProforma: false,
    sentAt: null,
    payments: [],
    cancels: null,
    replacedBy: null,
    quote: null,
    kept: {
      ...(abroad ? { region: "EU", vatReverseCharge: true, vatNote: "Autoliquidation" } : {}),
      ...(random.chance(0.2) ? { subject: `Projet ${random.int(100, 999)}` } : {}),
      ...(random.chance(0.1) ? { customerOrderReference: `BC-${random.digits(5)}` } : {}),
    },
    overrides: {},
  };
}

/** Sent on the day or the next; paid the likelier the longer it has been due. */
export function ageDocument({ random, today }: Seeding, document: SaleDocument): void {
  const age = daysBetween(document.date, today);
  if (age > 14 || random.chance(0.6))
    document.sentAt = `${document.date}T${random.int(8, 18)}:${random.int(10, 59)}:00Z`;
  const late = age - (document.terms.at(-1)?.days ?? 0);
  const draw = random.next();
  const paid = late > 60 ? draw < 0.95 : late > 0 ? draw < 0.72 : draw < 0.22;
  const { totalCents } = balanceOf(document);
  if (paid) pay(document, totalCents, addDays(document.date, Math.min(age, random.int(1, 50))));
  else if (draw > 0.975)
    pay(document, Math.floor(totalCents * 0.4), addDays(document.date, Math.min(age, 10)));
}

/** The receipt is written at the end, with those of all payments (see `addReceipts`). */
export function pay(document: SaleDocument, cents: number, date: string): void {
  document.payments.push({ date, cents, receiptId: 0 });
}

function demoLine({ books, products, random }: Seeding, abroad: boolean): SaleLine {
  const product = pickFrom(random, products);
  const hourly = product?.unitCode === "h" || product?.unitCode === "m";
  return {
    id: books.nextId(),
    type: product?.type ?? "Product",
    description: random.chance(0.05) ? `<p>${product?.name}<br/>selon devis</p>` : (product?.name ?? null),
    quantity: hourly ? random.int(2, 120) / 4 : random.int(1, 12),
    price: product?.unitPrice ?? 0,
    vatRate: abroad ? 0 : (product?.vatRate ?? 20),
    discount: random.chance(0.06) ? { type: "Percent", value: 10 } : null,
    productId: product?.id ?? null,
    purchasePrice: null,
    unitCode: product?.unitCode ?? null,
    classificationId: null,
    date: null,
  };
}

function termsOf(random: Random, days: number): SaleDocument["terms"] {
  if (days < 30 || random.chance(0.95)) return [{ days, percent: 100 }];
  return [
    { days: 15, percent: 50 },
    { days: 60, percent: 50 },
  ];
}

function pickFrom<T>(random: Random, list: readonly T[]): T | undefined {
  return list[random.int(0, list.length - 1)];
}
