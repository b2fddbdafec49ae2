import {
  asSystem,
  auditEvents,
  memberships,
  type SystemTransaction,
  userPasswords,
  users,
} from "@comptoir/db";
import { z } from "zod";
import type { SystemContext } from "../context";
import { notFound, ServiceError } from "../errors";
import { hashPassword, NewPassword } from "../sign-in/passwords";
import { signIn } from "../sign-in/sign-in";
import { type OpenInvitation, openInvitation } from "./invitation";

export const AcceptInvitationInput = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(200),
  address: z.string().max(100),
});
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>;

/**
 * Takes the seat: a new person chooses a password, a known one proves who they are with theirs.
 * @throws ServiceError not_found (used, revoked, expired) | invalid (password too short) | forbidden (wrong password) | limit
 */
export async function acceptInvitation(
  ctx: SystemContext,
  input: AcceptInvitationInput,
): Promise<{ firmSlug: string; email: string }> {
  const invitation = await openInvitation(ctx, input.token);
  const userId = invitation.isKnownPerson ? await proveIdentity(ctx, invitation.email, input) : null;
  if (userId === null && !NewPassword.safeParse(input.password).success) {
    throw new ServiceError("invalid", "Choose a password of at least twelve characters.", {
      reason: "password",
    });
  }
  const hash = userId === null ? await hashPassword(input.password) : null;
  await asSystem(ctx.database, "an accepted invitation", async (tx) => {
    await takeInvitation(tx, invitation);
    const person =
      userId ?? (await createPerson(tx, { email: invitation.email, name: input.name, hash: hash ?? "" }));
    await giveSeat(tx, invitation, person);
  });
  return { firmSlug: invitation.firmSlug, email: invitation.email };
}

async function proveIdentity(
  ctx: SystemContext,
  email: string,
  input: AcceptInvitationInput,
): Promise<string> {
  const person = await signIn(ctx, { email, password: input.password, address: input.address });
  if (!person)
    throw new ServiceError("forbidden", "The password does not fit.", { reason: "wrong_password" });
  return person.id;
}

/** Single use, by the condition of the update. */
async function takeInvitation({ sql }: SystemTransaction, { firmId, id }: OpenInvitation): Promise<void> {
  const rows = await sql`
    update invitations set accepted_at = now()
    where firm_id = ${firmId} and id = ${id} and accepted_at is null and revoked_at is null and expires_at > now()
    returning id`;
  if (rows.length === 0) throw notFound("invitation");
  await sql`delete from entry_keys where firm_id = ${firmId} and target_id = ${id}`;
}

async function createPerson(
  { db }: SystemTransaction,
  person: { email: string; name: string; hash: string },
): Promise<string> {
  const [row] = await db
    .insert(users)
    .values({ email: person.email, name: person.name })
    .returning({ id: users.id });
  if (!row) throw new ServiceError("conflict", "The account was not made.");
  await db.insert(userPasswords).values({ userId: row.id, hash: person.hash });
  return row.id;
}

async function giveSeat(
  { db, sql }: SystemTransaction,
  invitation: OpenInvitation,
  userId: string,
): Promise<void> {
  const { firmId, role, companyAccess } = invitation;
  const [seat] = await db
    .insert(memberships)
    .values({ firmId, userId, role, companyAccess })
    .onConflictDoNothing()
    .returning({ id: memberships.id });
  if (!seat)
    throw new ServiceError("conflict", "This person is a member already.", { reason: "already_member" });
  if (companyAccess === "some") {
    await sql`insert into member_companies (firm_id, membership_id, company_id)
      select ${firmId}, ${seat.id}, c.id from companies c
      where c.firm_id = ${firmId} and c.id = any(${invitation.companyIds}::uuid[])`;
  }
  await db.insert(auditEvents).values({
    firmId,
    actorKind: "user",
    actorId: userId,
    action: "member.joined",
    entityType: "membership",
    entityId: seat.id,
  });
}
