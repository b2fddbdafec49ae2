import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound } from "../errors";

export const RevokeInvitationInput = z.object({ id: z.guid() });
export type RevokeInvitationInput = z.infer<typeof RevokeInvitationInput>;

export const RevokedInvitation = z.object({ id: z.string() });

/** Ends an open invitation; its link opens nothing from now on. @throws ServiceError not_found */
export async function revokeInvitation(
  ctx: FirmContext,
  input: RevokeInvitationInput,
): Promise<{ id: string }> {
  authorize(ctx, "manage_members");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const rows = await tx.sql`
      update invitations set revoked_at = now()
      where firm_id = ${tx.firmId} and id = ${input.id} and accepted_at is null and revoked_at is null
      returning id`;
    if (rows.length === 0) throw notFound("invitation");
    await tx.sql`delete from entry_keys where firm_id = ${tx.firmId} and target_id = ${input.id}`;
    await recordAudit(tx, ctx, {
      action: "invitation.revoked",
      entityType: "invitation",
      entityId: input.id,
    });
    return { id: input.id };
  });
}
