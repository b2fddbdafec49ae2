import { withFirm } from "@comptoir/db";
import type { DocumentContent } from "@comptoir/providers";
import { companyIds, type FirmContext } from "../context";
import { readObject } from "../documents/read-object";
import { notFound } from "../errors";

type Stored = { objectKey: string; contentType: string; fileName: string };

// architecture-allow: the verbs that write with a file have authorized

/** The bytes of a stored document in the actor's companies; null for none. @throws ServiceError not_found */
export async function readFileOf(
  ctx: FirmContext,
  documentId: string | null,
): Promise<DocumentContent | null> {
  if (documentId === null) return null;
  const scope = companyIds(ctx);
  const [row] = await withFirm(ctx.database, ctx.firmId, ({ sql, firmId }) =>
    sql<Stored[]>`
      select object_key as "objectKey", content_type as "contentType", file_name as "fileName" from documents
      where firm_id = ${firmId} and id = ${documentId} and status = 'stored'
        ${scope === null ? sql`` : sql`and company_id = any(${[...scope]}::uuid[])`}`.execute(),
  );
  if (!row) throw notFound("document");
  const { contentType, fileName } = row;
  return { contentType, fileName, bytes: await readObject(ctx.ports.objects, row.objectKey) };
}
