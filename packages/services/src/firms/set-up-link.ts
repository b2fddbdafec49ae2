import { asSystem, entryKeys, type SystemTransaction } from "@comptoir/db";
import { hashToken, randomToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";

const VALID_MS = 24 * 3_600_000;

/**
 * A one-time link with which the first firm and its owner are made, or null when there is a firm already. Links made
 * before stop working.
 */
export async function createSetUpLink(ctx: SystemContext): Promise<string | null> {
  const token = randomToken(32);
  const expiresAt = new Date(ctx.ports.clock.now().getTime() + VALID_MS);
  const created = await asSystem(ctx.database, "the set-up link of a new installation", async (tx) => {
    if (await hasFirm(tx)) return false;
    await tx.sql`delete from entry_keys where purpose = 'setup'`;
    await tx.db.insert(entryKeys).values({ keyHash: hashToken(token), purpose: "setup", expiresAt });
    return true;
  });
  return created ? `${ctx.ports.publicUrl}/setup/${token}` : null;
}

export async function hasFirm({ sql }: SystemTransaction): Promise<boolean> {
  return (await sql`select from firms limit 1`).length > 0;
}
