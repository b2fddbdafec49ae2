import { type Resource } from "@comptoir/providers";
import { loadConnection } from "../connections/load";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import type { FirmContext, FirmTransaction } from "../context";
import { notFound, ServiceError } from "../errors";
import type { RecordState } from "./availability";
import type { RecordKey } from "./operation";

export type LoadedRecord = RecordState & {
  connection: OpenableConnection;
  companyId: string;
  companyCountry: string;
  /** As it was last read; null for a record that is to be made. */
  payload: string | null;
};

type RecordQuery = Omit<RecordKey, "externalId"> & {
  externalId: string | null;
  /** A write is about to be ordered: of two at once, the second sees the first. */
  isOrdered?: boolean;
};

/**
 * The record that a write is about, with its connection: of this firm, in the actor's companies.
 * @throws ServiceError not_found; precondition for a connection without a company of its own
 */
export async function loadRecord(
  tx: FirmTransaction,
  ctx: FirmContext,
  { connectionId, resource, externalId, isOrdered = false }: RecordQuery,
): Promise<LoadedRecord> {
  await loadConnection(tx, ctx, connectionId);
  const connection = await loadOpenableConnection(tx, connectionId);
  const { companyId, providerId } = connection;
  if (companyId === null) {
    throw new ServiceError("precondition", "This connection has no company of its own.", {
      reason: "firm_wide",
    });
  }
  const companyCountry = await countryOf(tx, companyId);
  const place = { connection, companyId, companyCountry, providerId };
  if (externalId === null) return { ...place, deletedAtProvider: false, state: null, payload: null };
  const [source] = await tx.sql<{ payload: string }[]>`
    select payload from source_records where firm_id = ${tx.firmId} and connection_id = ${connectionId}
      and resource = ${resource} and external_id = ${externalId} ${isOrdered ? tx.sql`for update` : tx.sql``}`;
  if (!source) throw notFound("record");
  const invoice = await invoiceState(tx, { connectionId, resource, externalId });
  return {
    ...place,
    payload: source.payload,
    deletedAtProvider: invoice?.deletedAtProvider ?? false,
    state: invoice,
  };
}

async function countryOf({ sql, firmId }: FirmTransaction, companyId: string): Promise<string> {
  const [row] = await sql<{ country: string }[]>`
    select country from companies where firm_id = ${firmId} and id = ${companyId}`;
  return row?.country ?? "";
}

type InvoiceState = NonNullable<RecordState["state"]> & { deletedAtProvider: boolean };

async function invoiceState(
  { sql, firmId }: FirmTransaction,
  { connectionId, resource, externalId }: RecordKey,
): Promise<InvoiceState | null> {
  const [row] = await sql<InvoiceState[]>`
    select lifecycle, payment, deleted_at_provider is not null as "deletedAtProvider" from invoices
    where firm_id = ${firmId} and connection_id = ${connectionId} and resource = ${resource}
      and external_id = ${externalId}`;
  return row ?? null;
}

/** The record as the connector knows it. */
export function knownRecord(
  { resource, externalId }: { resource: Resource; externalId: string | null },
  payload: string | null,
) {
  return externalId === null || payload === null ? null : { resource, externalId, payload };
}
