import { createRandom } from "../../data/random";
import { type Collector, supplierOf } from "../catalogue/collectors";
import { ALL_COLLECTORS } from "../catalogue/view";
import type { Credential } from "../state";
import { generated, type DocumentSource, type WantedDocument } from "./documents";

const MONTH_MS = 30 * 24 * 3_600_000;
/** One of the day the credential is made, and one of each month before. */
const EARLIER = 6;

export type SupplierInvoice = {
  id: string;
  timestamp: number;
  link: string;
  amount?: string;
  metadata: Record<string, string>;
  /** One document, or the invoice and its annex. */
  documents: () => Promise<Buffer[]>;
};

/** What the supplier's portal shows for a credential, oldest first. */
export function supplierInvoices(
  collector: Collector,
  credential: Credential,
  source: DocumentSource,
): SupplierInvoice[] {
  const count = EARLIER + 1 + credential.issuedSince;
  return Array.from({ length: count }, (_, nth) => invoice(collector, { credential, source, nth }));
}

type Place = { credential: Credential; source: DocumentSource; nth: number };

function invoice(collector: Collector, { credential, source, nth }: Place): SupplierInvoice {
  const sinceCreation = nth - EARLIER;
  // Those issued later are of the same day, a minute apart.
  const distance = sinceCreation <= 0 ? sinceCreation * MONTH_MS : sinceCreation * 60_000;
  const timestamp = credential.createdAt + distance;
  const supplier = supplierOf(collector.id);
  const random = createRandom(nth, collector.id);
  const amount = supplier.amount?.(random.int(9, 480), random.digits(2));
  const id = `${collector.name.slice(0, 3).toUpperCase()}-${new Date(timestamp).getUTCFullYear()}-${1000 + nth}`;
  const wanted: WantedDocument = {
    collector,
    invoiceId: id,
    amount: amount ?? "",
    issuedOn: new Date(timestamp).toISOString().slice(0, 10),
    nth: ALL_COLLECTORS.indexOf(collector) * (EARLIER + 1) + nth,
  };
  return {
    id,
    timestamp,
    link: `${collector.website}/invoices/${id}`,
    ...(amount === undefined ? {} : { amount }),
    metadata: supplier.contract ? { contract: `CON-${random.digits(4)}` } : {},
    documents: async () =>
      supplier.hasAnnex
        ? [await source(wanted), await generated({ ...wanted, invoiceId: `${id} (annexe)` })]
        : [await source(wanted)],
  };
}
