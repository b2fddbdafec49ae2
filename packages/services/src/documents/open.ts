import { withFirm } from "@comptoir/db";
import type { DocumentContent } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";
import { notFound } from "../errors";
import { readObject } from "./read-object";

export const OpenDocumentInput = z.object({ documentId: z.guid() });
export type OpenDocumentInput = z.infer<typeof OpenDocumentInput>;

type StoredDocument = { objectKey: string; contentType: string; fileName: string };

/** A stored document's bytes; quarantined ones of no company are for members who see all companies. @throws ServiceError not_found */
export async function openDocument(ctx: FirmContext, input: OpenDocumentInput): Promise<DocumentContent> {
  authorize(ctx, "read");
  const scope = companyIds(ctx);
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    async ({ sql, firmId }) =>
      sql<StoredDocument[]>`
      select object_key as "objectKey", content_type as "contentType", file_name as "fileName"
      from documents where firm_id = ${firmId} and id = ${input.documentId}
        ${scope === null ? sql`` : sql`and company_id = any(${[...scope]}::uuid[])`}`,
  );
  if (!row) throw notFound("document");
  const bytes = await readObject(ctx.ports.objects, row.objectKey);
  return { contentType: row.contentType, fileName: row.fileName, bytes };
}
