import { asSystem } from "@comptoir/db";
import {
  createSession,
  deleteSession,
  extendSession,
  type SessionPerson,
  sessionByToken,
} from "@comptoir/services";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { systemContext } from "./container";

/**
 * The sessions of next-auth over ours: tokens are stored as hashes, and no password hash is within reach. People are
 * made by invitations, never by signing in, so the adapter makes none.
 */
export const authAdapter: Adapter = {
  // next-auth wants these to exist; people and their addresses are changed in the portal alone
  createUser: refused,
  updateUser: refused,
  linkAccount: refused,
  getUserByEmail: async () => null,
  getUserByAccount: async () => null,
  async getUser(id) {
    const [row] = await asSystem(
      systemContext().database,
      "the person of a session",
      ({ sql }) =>
        sql<SessionPerson[]>`
        select id, email, name, locale from users where id = ${id} and disabled_at is null`,
    );
    return row ? personOf(row) : null;
  },
  async createSession({ sessionToken, userId, expires }) {
    await createSession(systemContext(), { token: sessionToken, userId, expiresAt: expires });
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const found = await sessionByToken(systemContext(), sessionToken);
    if (!found) return null;
    const { person, expiresAt } = found;
    return { session: { sessionToken, userId: person.id, expires: expiresAt }, user: personOf(person) };
  },
  async updateSession({ sessionToken, expires }) {
    if (expires) await extendSession(systemContext(), sessionToken, expires);
    return null;
  },
  async deleteSession(sessionToken) {
    await deleteSession(systemContext(), sessionToken);
  },
};

function personOf({ id, email, name, locale }: SessionPerson): AdapterUser {
  return { id, email, name, locale, emailVerified: null };
}

function refused(): never {
  throw new TypeError("people are made by invitations");
}
