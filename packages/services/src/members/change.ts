import { ROLES, withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { notFound, ServiceError } from "../errors";
import { publishEvent } from "../events";
import { endSessionsWithoutSeat } from "../sign-in/sessions";
import { checkAccess, writeAccess } from "./access";
import { CompanyAccess } from "./row";

export const ChangeMemberInput = CompanyAccess.extend({ id: z.guid(), role: z.enum(ROLES) });
export type ChangeMemberInput = z.infer<typeof ChangeMemberInput>;

export const RemoveMemberInput = z.object({ id: z.guid() });
export type RemoveMemberInput = z.infer<typeof RemoveMemberInput>;

export const ChangedMember = z.object({ id: z.string() });

/** Sets a member's role and companies; it holds from the next request. @throws ServiceError not_found | conflict (last owner) */
export async function changeMember(ctx: FirmContext, input: ChangeMemberInput): Promise<{ id: string }> {
  authorize(ctx, "manage_members");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const member = await lockMember(tx, input.id);
    await checkAccess(tx, ctx, input);
    if (member.role === "owner" && input.role !== "owner") await keepOneOwner(tx, input.id);
    await tx.sql`
      update memberships set role = ${input.role}, company_access = ${input.companyAccess}
      where firm_id = ${tx.firmId} and id = ${input.id}`;
    await writeAccess(tx, input.id, input);
    await publishEvent(tx, { type: "access", userId: member.userId, companyId: null });
    await recordAudit(tx, ctx, {
      action: "member.changed",
      entityType: "membership",
      entityId: input.id,
      detail: { role: input.role, companyAccess: input.companyAccess },
    });
    return { id: input.id };
  });
}

/**
 * Takes the seat away, at once; a person without a seat in any other firm is signed out everywhere.
 * @throws ServiceError not_found | conflict (last owner)
 */
export async function removeMember(ctx: FirmContext, input: RemoveMemberInput): Promise<{ id: string }> {
  authorize(ctx, "manage_members");
  const { userId } = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const member = await lockMember(tx, input.id);
    if (member.role === "owner") await keepOneOwner(tx, input.id);
    await tx.sql`delete from memberships where firm_id = ${tx.firmId} and id = ${input.id}`;
    await publishEvent(tx, { type: "access", userId: member.userId, companyId: null });
    await recordAudit(tx, ctx, { action: "member.removed", entityType: "membership", entityId: input.id });
    return member;
  });
  await endSessionsWithoutSeat(ctx, userId);
  return { id: input.id };
}

type Seat = { id: string; role: string; userId: string };

/** All seats are locked, so that two owners cannot remove each other at once. */
async function lockMember({ sql, firmId }: FirmTransaction, id: string): Promise<Seat> {
  const rows = await sql<Seat[]>`
    select id, role, user_id as "userId" from memberships where firm_id = ${firmId} order by id for update`;
  const member = rows.find((row) => row.id === id);
  if (!member) throw notFound("member");
  return member;
}

async function keepOneOwner({ sql, firmId }: FirmTransaction, id: string): Promise<void> {
  const rows = await sql`
    select 1 from memberships where firm_id = ${firmId} and role = 'owner' and id <> ${id} limit 1`;
  if (rows.length === 0) {
    throw new ServiceError("conflict", "A firm keeps at least one owner.", { reason: "last_owner" });
  }
}
