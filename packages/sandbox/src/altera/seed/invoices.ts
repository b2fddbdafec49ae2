import { addDays, daysBetween } from "../../data/dates";
import type { Random } from "../../data/random";
import { buildInvoice } from "../build-invoice";
import type { Contractor, Invoice } from "../model";
import { formatOf } from "../numbering";
import { priced } from "../pricing";
import type { Books } from "../state";
import { PRODUCTS } from "./words";

const RATES: Record<string, number> = { PLN: 1, EUR: 4.2715, CAD: 3.4171 };
const TYPES = ["SALES", "SALES", "SALES", "SALES", "SALES", "SALES", "PRO_FORMA", "INTERIM"] as const;

export type Seeding = { books: Books; random: Random; today: string };

/** A document of the given day: issued or sent, paid the likelier the older it is; the newest few are drafts. */
export function demoInvoice(seeding: Seeding, date: string, draft = false): Invoice {
  const { books, random, today } = seeding;
  const contractor = pickFrom(random, [...books.contractors.values()]);
  const type = draft ? "SALES" : random.pick(TYPES);
  const format = formatOf(type);
  const unnumbered = {
    invoiceNumber: "",
    year: Number(date.slice(0, 4)),
    month: 0,
    invoiceNumberInPeriod: 0,
  };
  const age = daysBetween(date, today);
  const draw = random.next();
  const paid =
    type === "PRO_FORMA" || draft ? 0 : draw < (age > 60 ? 0.93 : 0.4) ? "whole" : draw > 0.97 ? "half" : 0;
  return buildInvoice(
    {
      id: books.nextId(),
      type,
      format,
      number: draft ? unnumbered : books.numbering(format, date),
      statusId: draft ? "DRAFT" : random.chance(0.8) ? "SENT" : "ISSUED",
      currency: contractor.defaultCurrency,
      exchangeRate: RATES[contractor.defaultCurrency] ?? 1,
      issuedOn: date,
      soldOn: addDays(date, -random.int(0, 3)),
      dueOn: addDays(date, random.pick([7, 14, 14, 30])),
      uploadedAt: `${date}T${random.int(10, 16)}:${random.int(10, 59)}:22.000Z`,
      related: [],
      contractor,
      positions: positionsOf(seeding, contractor),
      paid,
    },
    books.profile,
  );
}

/** The correction takes one unit of the first position back: its amounts are negative. */
export function demoCorrection(seeding: Seeding, corrected: Invoice): Invoice {
  const { books, today } = seeding;
  const { basicInformation: basic } = corrected;
  const later = addDays(basic.issueDate.slice(0, 10), 9);
  const date = later < today ? later : today;
  const format = formatOf("CORRECTION");
  const correction = buildInvoice(
    {
      id: books.nextId(),
      type: "CORRECTION",
      format,
      number: books.numbering(format, date),
      statusId: "SENT",
      currency: basic.currency,
      exchangeRate: basic.exchangeRate,
      issuedOn: date,
      soldOn: date,
      dueOn: addDays(date, 14),
      uploadedAt: `${date}T12:00:00.000Z`,
      related: [basic.invoiceId],
      contractor: corrected.contractor,
      positions: corrected.invoicePosition.slice(0, 1).map((position) => ({
        ...priced({
          id: books.nextId(),
          index: 0,
          type: position.positionType,
          category: position.productCategory,
          categoryId: position.productCategoryId,
          name: position.productName,
          unit: position.unit,
          unitNet: position.unitNetPrice,
          quantity: -1,
          vat: position.vat,
        }),
      })),
    },
    books.profile,
  );
  return { ...correction, correctionReason: "Pomyłka w ilości" };
}

function positionsOf({ books, random }: Seeding, contractor: Contractor) {
  const count = random.pick([1, 1, 2, 3]);
  return Array.from({ length: count }, (_, index) => {
    const [name, category, categoryId, unit, price] = random.pick(PRODUCTS);
    const unitNet = contractor.defaultCurrency === "PLN" ? price : Math.round(price / 4);
    const domestic = random.chance(0.93) ? "23%" : "8%";
    return priced({
      id: books.nextId(),
      index,
      type: "SERVICE",
      category,
      categoryId,
      name,
      unit,
      unitNet,
      quantity: random.int(1, 6),
      vat: contractor.contractorRegion === "POLAND" ? domestic : "np",
    });
  });
}

function pickFrom(random: Random, contractors: readonly Contractor[]): Contractor {
  const found = contractors[random.int(0, contractors.length - 1)];
  if (!found) throw new Error("a company without contractors cannot have invoices");
  return found;
}
