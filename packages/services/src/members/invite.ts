import { randomUUID } from "node:crypto";
import { entryKeys, invitations, ROLES, withFirm } from "@comptoir/db";
import { hashToken, randomToken } from "@comptoir/secrets";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { checkAccess } from "./access";
import { CompanyAccess } from "./row";

/** An invitation is open for a week. */
const VALIDITY_MS = 7 * 86_400_000;

export const InviteMemberInput = CompanyAccess.extend({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(ROLES),
});
export type InviteMemberInput = z.infer<typeof InviteMemberInput>;

/** `link` is shown once, to the person who invites: it can be handed over where no mail server is set up. */
export const InvitedMember = z.object({ id: z.string(), link: z.string() });
export type InvitedMember = z.infer<typeof InvitedMember>;

/** Offers a seat by mail; only the hash of the link's secret is kept. @throws ServiceError forbidden | invalid | not_found */
export async function inviteMember(ctx: FirmContext, input: InviteMemberInput): Promise<InvitedMember> {
  authorize(ctx, "manage_members");
  const token = randomToken(16);
  const id = randomUUID();
  const firmName = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkAccess(tx, ctx, input);
    const expiresAt = new Date(ctx.ports.clock.now().getTime() + VALIDITY_MS);
    await tx.db.insert(invitations).values({
      firmId: tx.firmId,
      id,
      email: input.email,
      role: input.role,
      companyAccess: input.companyAccess,
      companyIds: input.companyIds,
      invitedBy: ctx.actor.kind === "worker" ? id : ctx.actor.userId,
      expiresAt,
    });
    await tx.db.insert(entryKeys).values({
      keyHash: hashToken(token),
      purpose: "invitation",
      firmId: tx.firmId,
      targetId: id,
      expiresAt,
    });
    await recordAudit(tx, ctx, {
      action: "member.invited",
      entityType: "invitation",
      entityId: id,
      detail: { role: input.role, companyAccess: input.companyAccess },
    });
    const [firm] = await tx.sql<{ name: string }[]>`select name from firms where id = ${tx.firmId}`;
    return firm?.name ?? "";
  });
  const link = `${ctx.ports.publicUrl}/invitation/${token}`;
  await ctx.ports.mailer.send({
    to: input.email,
    subject: `${firmName}: your access to Comptoir`,
    text: `${firmName} invites you to its invoice portal.\n\nOpen this address within seven days and choose a password:\n${link}\n`,
  });
  return { id, link };
}
