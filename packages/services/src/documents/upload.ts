import { withFirm } from "@comptoir/db";
import { detectFileType, type FileType } from "@comptoir/providers/invoice-collector/magic-bytes";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import { documentFile } from "../collectors/document-file";
import { insertDocument } from "../collectors/insert-document";
import { loadConnection } from "../connections/load";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { publishEvent } from "../events";
import { originOfUpload, UPLOAD_PURPOSES, type UploadPurpose } from "./origin";
import { readUpload, type UploadBody } from "./read-upload";

export const UploadDocumentInput = z.object({
  /** The account that the file is for; it belongs to one company. */
  connectionId: z.guid(),
  purpose: z.enum(UPLOAD_PURPOSES),
  /** As it is called on the person's disk; only its letters and digits are kept. */
  fileName: z.string().trim().max(250).default(""),
});
export type UploadDocumentInput = z.infer<typeof UploadDocumentInput>;

export const UploadedDocument = z.object({
  id: z.string(),
  companyId: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.number(),
});
export type UploadedDocument = z.infer<typeof UploadedDocument>;

/** What a file may be, by its bytes. */
const ALLOWED: Readonly<Record<UploadPurpose, readonly FileType[]>> = {
  purchase: ["pdf", "png", "jpeg"],
  image: ["png", "jpeg"],
};

/**
 * Stores a file from a person's disk as a document of the connection's company. The same file again is the same document.
 * @throws ServiceError not_found; forbidden; precondition firm_wide; invalid too_large, cut_off, empty or file_type
 */
export async function uploadDocument(
  ctx: FirmContext,
  input: UploadDocumentInput,
  body: UploadBody,
): Promise<UploadedDocument> {
  authorize(ctx, "operate");
  const companyId = await withFirm(ctx.database, ctx.firmId, (tx) => companyOf(tx, ctx, input.connectionId));
  const bytes = await readUpload(body);
  const type = detectFileType(bytes);
  if (type === null || !ALLOWED[input.purpose].includes(type)) {
    throw new ServiceError("invalid", "This kind of file is not accepted here.", { reason: "file_type" });
  }
  const stored = await ctx.ports.objects.put(ctx.firmId, bytes);
  const { connectionId, purpose } = input;
  const originKey = originOfUpload(purpose, stored.sha256);
  const stem = input.fileName.replace(/\.[^.]*$/, "");
  const file = documentFile(type, { collector: "", invoiceId: stem });
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const isNew = await insertDocument(tx, {
      ...file,
      connectionId,
      companyId,
      originKey,
      invoiceId: null,
      status: "stored",
      reason: null,
      sha256: stored.sha256,
      objectKey: stored.key,
      size: stored.size,
    });
    const document = await uploaded(tx, connectionId, originKey);
    if (isNew) {
      await recordAudit(tx, ctx, {
        action: "document.uploaded",
        entityType: "document",
        entityId: document.id,
        companyId,
        detail: { connectionId, purpose, sha256: stored.sha256, size: stored.size },
      });
      await publishEvent(tx, { type: "documents", companyId });
    }
    return document;
  });
}

/** The company that the connection serves, within the actor's reach. @throws ServiceError not_found | precondition */
async function companyOf(tx: FirmTransaction, ctx: FirmContext, connectionId: string): Promise<string> {
  const { companyId } = await loadConnection(tx, ctx, connectionId);
  if (companyId === null) {
    throw new ServiceError("precondition", "This connection has no company of its own.", {
      reason: "firm_wide",
    });
  }
  return companyId;
}

async function uploaded(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
  originKey: string,
): Promise<UploadedDocument> {
  const [row] = await sql<UploadedDocument[]>`
    select id, company_id as "companyId", file_name as "fileName", content_type as "contentType", size
    from documents
    where firm_id = ${firmId} and connection_id = ${connectionId} and origin_key = ${originKey}`;
  if (!row) throw new TypeError("an insert leaves its row");
  return row;
}
