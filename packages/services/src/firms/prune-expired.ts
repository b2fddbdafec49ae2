import { asSystem } from "@comptoir/db";
import type { SystemContext } from "../context";

/** Failed sign-ins older than this count for nothing. */
const ATTEMPTS_KEPT = "1 day";

/** Deletes sessions, links and counters whose time is over. */
export async function pruneExpired(ctx: SystemContext): Promise<void> {
  await asSystem(ctx.database, "sessions and links whose time is over", async ({ sql }) => {
    await sql`delete from sessions where expires_at < now()`;
    await sql`delete from entry_keys where expires_at < now()`;
    await sql`delete from sign_in_attempts where window_start < now() - ${ATTEMPTS_KEPT}::interval`;
  });
}
