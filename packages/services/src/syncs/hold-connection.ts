import type { FirmTransaction } from "../context";

/** Ingest of one connection goes one after the other: the roll-ups' differences are taken from what stands there. */
export async function holdConnection({ sql, firmId }: FirmTransaction, connectionId: string): Promise<void> {
  await sql`select from connections where firm_id = ${firmId} and id = ${connectionId} for no key update`;
}
