import { addDays, daysBetween } from "../../data/dates";
import type { QuoteFields } from "../documents";
import { demoDocument, type Seeding } from "./documents";

const SPAN_DAYS = 365;
const VALID_DAYS = 30;

/** Spread over the last year; the older ones have been answered. */
export function addQuotes(seeding: Seeding, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const date = addDays(seeding.today, -Math.floor(((count - 1 - index) / count) * SPAN_DAYS));
    const quote = demoDocument(seeding, "quote", date);
    quote.quote = quoteFields(seeding, date);
    if (quote.quote.status !== "Pending") quote.sentAt = `${date}T10:15:00Z`;
    seeding.books.quotes.set(quote.id, quote);
  }
}

function quoteFields({ random, today }: Seeding, date: string): QuoteFields {
  const age = daysBetween(date, today);
  const status = age < 5 ? "Pending" : age < 20 ? "Sent" : answeredStatus(random.next());
  const answeredAt = `${addDays(date, Math.min(age, random.int(2, 18)))}T14:05:00Z`;
  return {
    status,
    validityDate: addDays(date, VALID_DAYS),
    acceptedAt: status === "Accepted" || status === "Invoiced" ? answeredAt : null,
    refusedAt: status === "Refused" ? answeredAt : null,
    deposit: random.chance(0.4) ? { type: "Percent", value: 30 } : null,
  };
}

function answeredStatus(draw: number): QuoteFields["status"] {
  if (draw < 0.45) return "Invoiced";
  if (draw < 0.65) return "Accepted";
  return draw < 0.85 ? "Refused" : "Closed";
}
