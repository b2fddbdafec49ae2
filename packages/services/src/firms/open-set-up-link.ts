import { asSystem } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";
import { notFound } from "../errors";
import { hasFirm } from "./set-up-link";

/** Whether a set-up link can still be used; looking changes nothing. @throws ServiceError not_found */
export async function openSetUpLink(ctx: SystemContext, token: string): Promise<void> {
  const isOpen = await asSystem(ctx.database, "a set-up link", async (tx) => {
    const keys = await tx.sql`
      select 1 from entry_keys where key_hash = ${hashToken(token)} and purpose = 'setup'
        and expires_at > ${ctx.ports.clock.now().toISOString()}`;
    return keys.length > 0 && !(await hasFirm(tx));
  });
  if (!isOpen) throw notFound("link");
}
