import { asSystem } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";
import { isoInstant } from "../instants";

export type SessionPerson = { id: string; email: string; name: string; locale: string | null };
export type StoredSession = { person: SessionPerson; expiresAt: Date };

/** Stores a session by its token's hash; deleting the row signs the browser out. */
export async function createSession(
  { database }: SystemContext,
  session: { token: string; userId: string; expiresAt: Date },
): Promise<void> {
  await asSystem(
    database,
    "sign-in",
    ({ sql }) =>
      sql`insert into sessions (token_hash, user_id, expires_at)
      values (${hashToken(session.token)}, ${session.userId}, ${session.expiresAt.toISOString()})`,
  );
}

/** The person of a live session, or null: unknown, expired, revoked or disabled. */
export async function sessionByToken(
  { database, ports }: SystemContext,
  token: string,
): Promise<StoredSession | null> {
  const [row] = await asSystem(
    database,
    "the session of a request",
    ({ sql }) =>
      sql<(SessionPerson & { expiresAt: string })[]>`
      select u.id, u.email, u.name, u.locale, s.expires_at as "expiresAt"
      from sessions s join users u on u.id = s.user_id
      where s.token_hash = ${hashToken(token)} and s.expires_at > ${ports.clock.now().toISOString()}
        and u.disabled_at is null`,
  );
  if (!row) return null;
  const { expiresAt, ...person } = row;
  return { person, expiresAt: new Date(isoInstant(expiresAt)) };
}

export async function extendSession(
  { database }: SystemContext,
  token: string,
  expiresAt: Date,
): Promise<void> {
  await asSystem(
    database,
    "a session in use",
    ({ sql }) =>
      sql`update sessions set expires_at = ${expiresAt.toISOString()} where token_hash = ${hashToken(token)}`,
  );
}

export async function deleteSession({ database }: SystemContext, token: string): Promise<void> {
  await asSystem(
    database,
    "sign-out",
    ({ sql }) => sql`delete from sessions where token_hash = ${hashToken(token)}`,
  );
}

/** Signs a person out everywhere who has no seat left in any firm. */
export async function endSessionsWithoutSeat({ database }: SystemContext, userId: string): Promise<void> {
  await asSystem(
    database,
    "the sessions of a person without a firm",
    ({ sql }) =>
      sql`delete from sessions where user_id = ${userId}
        and not exists (select from memberships m where m.user_id = ${userId})`,
  );
}
