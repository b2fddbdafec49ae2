import { MappingError } from "../../errors";
import { decodePayload } from "../../http/decode";
import type { InvoiceRecord, MappedRecord, PartyRecord, PlainDate } from "../../records";
import { parseAmount } from "../amount";
import { type CallbackCollector, type StoredCallback, storedCallback } from "../callback";

/** ISO 4217 for "no currency": the service sends an amount as free text, often without one, or none at all. */
const NO_CURRENCY = "XXX";

/**
 * The purchase invoice of a stored callback. The service gives no tax, no due date and no state of payment.
 * @throws MappingError when the payload is not a stored invoice callback.
 */
export function mapCollected(payload: string): MappedRecord {
  const stored = decodePayload(storedCallback, payload);
  const party = supplier(stored.collector);
  return { type: "invoice", invoice: purchase(stored, party), party };
}

function purchase({ invoice }: StoredCallback, party: PartyRecord): InvoiceRecord {
  const parsed = parseAmount(invoice.amount ?? "");
  return {
    direction: "purchase",
    kind: "invoice",
    number: invoice.id,
    lifecycle: "final",
    delivery: "unknown",
    payment: "unknown",
    providerStatus: null,
    issuedOn: dayOf(invoice.timestamp),
    dueOn: null,
    currency: parsed?.currency ?? NO_CURRENCY,
    net: null,
    tax: null,
    gross: parsed?.amount ?? null,
    open: null,
    party: {
      externalId: party.externalId,
      name: party.name,
      taxId: null,
      country: null,
      email: null,
      street: null,
      postalCode: null,
      city: null,
    },
    lines: [],
    hasDocument: true,
    relatedExternalIds: [],
  };
}

/** The day in UTC: the service gives an instant without saying in which zone the supplier's date was read. */
function dayOf(milliseconds: number | null | undefined): PlainDate | null {
  if (milliseconds === null || milliseconds === undefined) return null;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new MappingError("invoice.timestamp", "not a time");
  const day = date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : null;
}

function supplier(collector: CallbackCollector): PartyRecord {
  return {
    externalId: collector.id,
    role: "supplier",
    code: null,
    name: collector.name ?? collector.id,
    taxId: null,
    country: null,
    email: null,
    phone: null,
    street: null,
    postalCode: null,
    city: null,
    active: true,
  };
}
