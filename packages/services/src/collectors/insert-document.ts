import { documents } from "@comptoir/db";
import type { FirmTransaction } from "../context";

export type NewDocument = Omit<typeof documents.$inferInsert, "firmId" | "id" | "receivedAt">;

/** False when this very document is there already. */
export async function insertDocument(
  { db, firmId }: FirmTransaction,
  document: NewDocument,
): Promise<boolean> {
  const rows = await db
    .insert(documents)
    .values({ ...document, firmId })
    .onConflictDoNothing({ target: [documents.firmId, documents.connectionId, documents.originKey] })
    .returning({ id: documents.id });
  return rows.length > 0;
}
