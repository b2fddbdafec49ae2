import { asSystem } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import { z } from "zod";
import type { SystemContext } from "../context";
import { ServiceError } from "../errors";
import { NewPassword } from "../sign-in/passwords";
import { insertFirm, insertPerson, insertSeat } from "./insert";
import { hasFirm } from "./set-up-link";
import { FirmSlug } from "./slug";

export const SetUpFirmInput = z.object({
  token: z.string().min(1).max(200),
  firm: z.object({
    name: z.string().trim().min(1).max(200),
    slug: FirmSlug,
    country: z.string().regex(/^[A-Z]{2}$/),
  }),
  owner: z.object({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(320),
    password: NewPassword,
  }),
});
export type SetUpFirmInput = z.infer<typeof SetUpFirmInput>;

/**
 * Makes the first firm and its owner with the one-time link.
 * @throws ServiceError not_found for a link that is unknown, used or expired; conflict when a firm exists.
 */
export async function setUpFirm(ctx: SystemContext, input: SetUpFirmInput): Promise<{ slug: string }> {
  const now = ctx.ports.clock.now().toISOString();
  await asSystem(ctx.database, "the first firm of an installation", async (tx) => {
    const used = await tx.sql`
      delete from entry_keys where key_hash = ${hashToken(input.token)} and purpose = 'setup' and expires_at > ${now}
      returning key_hash`;
    if (used.length === 0)
      throw new ServiceError("not_found", "This link is not valid any more.", { entity: "link" });
    if (await hasFirm(tx)) throw new ServiceError("conflict", "There is a firm already.", { entity: "firm" });
    const firmId = await insertFirm(tx, { ...input.firm, isDemo: false });
    const userId = await insertPerson(tx, input.owner);
    await insertSeat(tx, { firmId, userId, role: "owner" });
    await tx.sql`insert into audit_events (firm_id, actor_kind, actor_id, action, entity_type, entity_id)
      values (${firmId}, 'user', ${userId}, 'firm.set_up', 'firm', ${firmId})`;
  });
  return { slug: input.firm.slug };
}
