import { asSystem, withFirm } from "@comptoir/db";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import type { InvitationRow, MemberList, MemberRow } from "./row";

type Seat = Omit<MemberRow, "name" | "email" | "isMe"> & { userId: string };

/** The firm's members and open invitations, at most 500 each. @throws ServiceError forbidden for others than owners */
export async function listMembers(ctx: FirmContext): Promise<MemberList> {
  authorize(ctx, "manage_members");
  const [seats, invitations] = await withFirm(ctx.database, ctx.firmId, (tx) =>
    Promise.all([readSeats(tx), readInvitations(tx)]),
  );
  const people = await asSystem(
    ctx.database,
    "the names of a firm's members",
    ({ sql }) =>
      sql<{ id: string; name: string; email: string }[]>`
      select id, name, email from users where id = any(${seats.map((seat) => seat.userId)}::uuid[])`,
  );
  const me = ctx.actor.kind === "worker" ? null : ctx.actor.userId;
  const members = seats.flatMap(({ userId, ...seat }) => {
    const person = people.find((candidate) => candidate.id === userId);
    return person ? [{ ...seat, name: person.name, email: person.email, isMe: userId === me }] : [];
  });
  return { members: members.sort((a, b) => a.name.localeCompare(b.name)), invitations };
}

async function readSeats({ sql, firmId }: FirmTransaction): Promise<Seat[]> {
  const rows = await sql<Seat[]>`
    select m.id, m.user_id as "userId", m.role, m.company_access as "companyAccess",
      coalesce((select array_agg(mc.company_id::text) from member_companies mc
        where mc.firm_id = m.firm_id and mc.membership_id = m.id), '{}') as "companyIds"
    from memberships m where m.firm_id = ${firmId} order by m.created_at limit 500`;
  return [...rows];
}

async function readInvitations({ sql, firmId }: FirmTransaction): Promise<InvitationRow[]> {
  const rows = await sql<InvitationRow[]>`
    select id, email, role, company_access as "companyAccess", company_ids::text[] as "companyIds",
      expires_at as "expiresAt"
    from invitations
    where firm_id = ${firmId} and accepted_at is null and revoked_at is null and expires_at > now()
    order by created_at desc limit 500`;
  return rows.map((row) => ({ ...row, expiresAt: isoInstant(row.expiresAt) }));
}
