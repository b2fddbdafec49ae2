import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound } from "../errors";
import { type DocumentListRow, documentColumns, documentScope, documentSource, shapeDocument } from "./row";

export const DocumentByIdInput = z.object({ id: z.guid() });
export type DocumentByIdInput = z.infer<typeof DocumentByIdInput>;

/** One document with where it went. @throws ServiceError not_found */
export async function documentById(ctx: FirmContext, input: DocumentByIdInput): Promise<DocumentListRow> {
  authorize(ctx, "read");
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    async (tx) =>
      tx.sql<DocumentListRow[]>`
      select ${documentColumns(tx)} from ${documentSource(tx)}
      where ${documentScope(tx, ctx)} and d.id = ${input.id}`,
  );
  if (!row) throw notFound("document");
  return shapeDocument(row);
}
