import type { StoredObject } from "@comptoir/outbound/object-store";
import { providerById } from "@comptoir/providers";
import type { CollectorCallback } from "@comptoir/providers/invoice-collector/callback";
import { detectFileType } from "@comptoir/providers/invoice-collector/magic-bytes";
import type { FirmContext, FirmTransaction } from "../context";
import { publishEvent } from "../events";
import { ingestRecords } from "../syncs/ingest";
import { accountByRemoteId } from "./accounts";
import type { Settlement } from "./delivery";
import { documentFile } from "./document-file";
import { insertDocument, type NewDocument } from "./insert-document";
import { queueRefresh } from "./queue-refresh";

export type InvoiceCallback = Extract<CollectorCallback, { type: "invoice" }>;

export type ArrivedDocument = {
  connectionId: string;
  callback: InvoiceCallback;
  stored: StoredObject | null;
};

const PROVIDER_ID = "invoice-collector";
const RESOURCE = "collected";
/** Time for the service to note what it has sent, before its counts are read. */
const REFRESH_DELAY_MS = 5_000;

/**
 * Files a document and the purchase invoice it belongs to: one invoice per user, collector and invoice id, one document
 * per content. For an unknown user, or of a type that is not kept, it is quarantined.
 */
export async function storeDocument(
  tx: FirmTransaction,
  ctx: FirmContext,
  arrived: ArrivedDocument,
): Promise<Settlement> {
  const document = describeDocument(arrived);
  if (await isKnown(tx, document)) return { status: "duplicate" };
  const account = await accountByRemoteId(tx, arrived.connectionId, arrived.callback.remoteId);
  const reason =
    account === null
      ? "unknown_remote_id"
      : detectFileType(arrived.callback.document) === null
        ? "file_type"
        : null;
  const companyId = account?.companyId ?? null;
  const invoiceId = companyId !== null && reason === null ? await ingest(tx, arrived, companyId) : null;
  const status = reason === null ? "stored" : "quarantined";
  // the ingest above goes one after the other for a connection, so of equal documents the later ones stop here
  if (!(await insertDocument(tx, { ...document, companyId, invoiceId, status, reason }))) {
    return { status: "duplicate" };
  }
  if (companyId !== null) await publishEvent(tx, { type: "documents", companyId });
  if (account) await queueRefresh(tx, ctx, { accountId: account.id, delayMs: REFRESH_DELAY_MS });
  return reason === null ? { status: "processed" } : { status: "quarantined", reason };
}

type DocumentContent = Omit<NewDocument, "companyId" | "invoiceId" | "status" | "reason">;

function describeDocument({ connectionId, callback, stored }: ArrivedDocument): DocumentContent {
  if (stored === null) throw new TypeError("a document is stored before it is filed");
  const { id, name } = callback.collector;
  return {
    connectionId,
    originKey: `${callback.externalId}/${stored.sha256}`,
    sha256: stored.sha256,
    objectKey: stored.key,
    size: stored.size,
    ...documentFile(detectFileType(callback.document), {
      collector: name ?? id,
      invoiceId: callback.invoiceId,
    }),
  };
}

/** A document sent again must not bring back what an invoice's callback said before a later one. */
async function isKnown({ sql, firmId }: FirmTransaction, document: DocumentContent): Promise<boolean> {
  const rows = await sql`
    select id from documents
    where firm_id = ${firmId} and connection_id = ${document.connectionId}
      and origin_key = ${document.originKey}`;
  return rows.length > 0;
}

/** The invoice's id; null where its mapper refused the callback, which then stands among the rejected records. */
async function ingest(
  tx: FirmTransaction,
  { connectionId, callback }: ArrivedDocument,
  companyId: string,
): Promise<string | null> {
  await ingestRecords(tx, {
    connection: { id: connectionId, providerId: PROVIDER_ID },
    companyId,
    provider: providerById(PROVIDER_ID),
    records: [{ resource: RESOURCE, externalId: callback.externalId, payload: callback.payload }],
  });
  const [row] = await tx.sql<{ id: string }[]>`
    select id from invoices
    where firm_id = ${tx.firmId} and connection_id = ${connectionId} and resource = ${RESOURCE}
      and external_id = ${callback.externalId}`;
  return row?.id ?? null;
}
