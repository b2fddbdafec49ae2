import { providerById, type MappedRecord, type Resource } from "@comptoir/providers";
import { z } from "zod";
import type { FirmTransaction } from "../context";
import type { LoadedInvoice } from "./load";

/** The other side as printed on the document. */
export const PrintedParty = z.object({
  name: z.string().nullable(),
  taxId: z.string().nullable(),
  country: z.string().nullable(),
  email: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
});
export type PrintedParty = z.infer<typeof PrintedParty>;

export type PrintedDetails = { party: PrintedParty | null; relatedExternalIds: string[]; fetchedAt: string };

type SourceRow = { resource: Resource; payload: string; fetchedAt: string };

/** What slim rows leave out, mapped again from the stored payload; null when it is not stored or no longer mappable. */
export async function printedDetails(
  tx: FirmTransaction,
  invoice: LoadedInvoice,
): Promise<PrintedDetails | null> {
  const { sql } = tx;
  const [source] = await sql<SourceRow[]>`
    select resource, payload, fetched_at as "fetchedAt" from source_records
    where firm_id = ${tx.firmId} and connection_id = ${invoice.connectionId}
      and resource = any(${[...new Set([invoice.resource, "invoice_details"])]}::text[])
      and external_id = ${invoice.externalId}
    order by (resource = 'invoice_details') desc limit 1`;
  if (!source) return null;
  const record = tryMap(invoice, source);
  const found = record?.type === "invoice" || record?.type === "invoice_lines" ? record.invoice : null;
  return {
    party: found?.party ?? null,
    relatedExternalIds: found?.relatedExternalIds ?? [],
    fetchedAt: source.fetchedAt,
  };
}

/** A payload of an older mapper may be unreadable until it is fetched again: the panel then shows the slim row alone. */
function tryMap(invoice: LoadedInvoice, source: SourceRow): MappedRecord | null {
  try {
    return providerById(invoice.providerId).map(source.resource, source.payload);
  } catch {
    return null;
  }
}
