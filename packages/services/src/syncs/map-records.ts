import type {
  InvoiceLineRecord,
  InvoiceRecord,
  ListEntryRecord,
  MappedRecord,
  PartyRecord,
  PaymentRecord,
  ProductRecord,
  Provider,
  RawRecord,
  RejectedRecord,
  Resource,
} from "@comptoir/providers";
import { pairKey, sortedByKey } from "./batches";
import { unstorable } from "./unstorable";

export type Mapper = Pick<Provider, "map" | "mapperVersion">;

export type MappedInvoice = { resource: Resource; externalId: string; invoice: InvoiceRecord };
export type MappedLines = { resource: Resource; externalId: string; lines: InvoiceLineRecord[] };

export type MappedEntry = { resource: Resource; entry: ListEntryRecord };

/** What a batch of payloads became, each row once and ordered by its key. */
export type MappedBatch = {
  invoices: MappedInvoice[];
  lines: MappedLines[];
  parties: PartyRecord[];
  products: ProductRecord[];
  payments: PaymentRecord[];
  entries: MappedEntry[];
  rejected: RejectedRecord[];
};

/** What some payloads became, in their order. */
export type MappedPortion<Row extends RawRecord> = MappedBatch & {
  /** The records that were understood. */
  sources: Row[];
  /** Parties as invoices show them. */
  printed: { party: PartyRecord; issuedOn: string }[];
};

/** Maps payloads; one that no mapper understands is rejected with path and reason, the others are kept. */
export function mapRecords<Row extends RawRecord>(
  mapper: Mapper,
  records: readonly Row[],
): MappedPortion<Row> {
  const portion: MappedPortion<Row> = {
    sources: [],
    invoices: [],
    lines: [],
    parties: [],
    products: [],
    payments: [],
    entries: [],
    printed: [],
    rejected: [],
  };
  for (const record of records) {
    const mapped = mapOne(mapper, record);
    if ("reason" in mapped) {
      const { resource, externalId, payload } = record;
      portion.rejected.push({ resource, externalId, payload, ...mapped });
      continue;
    }
    portion.sources.push(record);
    addMapped(portion, record, mapped);
  }
  return portion;
}

function addMapped(
  portion: MappedPortion<RawRecord>,
  { resource, externalId }: RawRecord,
  mapped: MappedRecord,
) {
  switch (mapped.type) {
    case "party":
      portion.parties.push(mapped.party);
      break;
    case "product":
      portion.products.push(mapped.product);
      break;
    case "payment":
      portion.payments.push(mapped.payment);
      break;
    case "entry":
      portion.entries.push({ resource, entry: mapped.entry });
      break;
    case "invoice": {
      const { invoice, party } = mapped;
      portion.invoices.push({ resource, externalId, invoice });
      if (invoice.lines) portion.lines.push({ resource, externalId, lines: invoice.lines });
      if (party) portion.printed.push({ party, issuedOn: invoice.issuedOn ?? "" });
      break;
    }
    case "invoice_lines": {
      const { invoiceResource, lines, invoice } = mapped;
      portion.lines.push({ resource: invoiceResource, externalId, lines });
      if (invoice) portion.invoices.push({ resource: invoiceResource, externalId, invoice });
    }
  }
}

/**
 * The portions of a batch as one. A party printed on invoices is taken from the newest one; the provider's own record
 * of it comes before all.
 */
export function joinPortions(portions: readonly MappedPortion<RawRecord>[]): MappedBatch {
  const printed = portions.flatMap((portion) => portion.printed);
  const byAge = printed.sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)).map(({ party }) => party);
  const parties = [...byAge, ...portions.flatMap((portion) => portion.parties)];
  const keyOf = (row: { resource: Resource; externalId: string }) => pairKey(row.resource, row.externalId);
  const all = <Row>(rowsOf: (portion: MappedPortion<RawRecord>) => Row[]) => portions.flatMap(rowsOf);
  return {
    invoices: sortedByKey(
      all(({ invoices }) => invoices),
      keyOf,
    ),
    lines: sortedByKey(
      all(({ lines }) => lines),
      keyOf,
    ),
    parties: sortedByKey(parties, ({ role, externalId }) => pairKey(role, externalId)),
    products: sortedByKey(
      all(({ products }) => products),
      ({ externalId }) => externalId,
    ),
    payments: sortedByKey(
      all(({ payments }) => payments),
      ({ externalId }) => externalId,
    ),
    entries: sortedByKey(
      all(({ entries }) => entries),
      ({ resource, entry }) => pairKey(resource, entry.externalId),
    ),
    rejected: all(({ rejected }) => rejected),
  };
}

function mapOne(mapper: Mapper, record: RawRecord) {
  try {
    const mapped = mapper.map(record.resource, record.payload);
    return unstorable(mapped) ?? mapped;
  } catch (error) {
    if (!isMappingError(error)) throw error;
    return { path: error.path, reason: error.message };
  }
}

function isMappingError(error: unknown): error is Error & { path: string } {
  return error instanceof Error && error.name === "MappingError" && "path" in error;
}
