import type { OperationType } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { notFound, ServiceError } from "../errors";

const WITH_FILE: readonly OperationType[] = ["purchases.upload", "products.setImage"];

/** Of these at most one may stand for a document: what has been done, and what may have been. */
const DONE_OR_OPEN = ["queued", "sending", "unknown", "needs_person", "succeeded"];

/**
 * Whether a document may go with a write: it belongs to the record's company, and as a purchase invoice it is given to a
 * provider once. Holds the document until the transaction ends, so that of two who ask one is refused.
 * @throws ServiceError not_found; invalid where a file is needed and none is named; conflict sent_already
 */
export async function claimDocument(
  { sql, firmId }: FirmTransaction,
  { type, documentId, companyId }: { type: OperationType; documentId: string | null; companyId: string },
): Promise<void> {
  if (documentId === null) {
    if (!WITH_FILE.includes(type)) return;
    throw new ServiceError("invalid", "A file is needed.", { entity: "document", reason: "file_missing" });
  }
  const [document] = await sql`
    select id from documents where firm_id = ${firmId} and id = ${documentId} and company_id = ${companyId}
    for update`;
  if (!document) throw notFound("document");
  if (type !== "purchases.upload") return;
  const earlier = await sql`
    select id from operations
    where firm_id = ${firmId} and company_id = ${companyId} and document_id = ${documentId} and type = ${type}
      and status = any(${DONE_OR_OPEN}::text[]) limit 1`;
  if (earlier.length > 0) {
    throw new ServiceError("conflict", "This document has been sent already.", {
      entity: "document",
      reason: "sent_already",
    });
  }
}
