import { randomToken } from "@comptoir/secrets";
import { createSession, SignInInput, signIn } from "@comptoir/services";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/env";
import { authAdapter } from "./auth-adapter";
import { clientAddress } from "./client-address";
import { systemContext } from "./container";

/** A session lives a fortnight after its last use; it is extended once a day. */
const SESSION_SECONDS = 14 * 86_400;
const EXTEND_SECONDS = 86_400;

/** Read per request, so that a build needs no configuration. */
function configuration(): NextAuthConfig {
  return {
    adapter: authAdapter,
    secret: env().AUTH_SECRET,
    trustHost: true,
    // no strategy is named: with an adapter it is the database, and naming it forbids credentials
    session: { maxAge: SESSION_SECONDS, updateAge: EXTEND_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const input = SignInInput.safeParse({ ...credentials, address: clientAddress(request.headers) });
          return input.success ? await signIn(systemContext(), input.data) : null;
        },
      }),
    ],
    // next-auth writes a JWT after credentials even with database sessions: its "token" is a session of ours instead
    jwt: { encode: async ({ token }) => await openSession(token?.sub) },
    callbacks: {
      // nothing else of a person leaves the server: /api/auth/session answers with what stands here
      session: ({ session, user }) => ({
        expires: new Date(session.expires).toISOString(),
        user: { id: user.id, name: user.name ?? "", email: user.email, locale: user.locale },
      }),
    },
  };
}

async function openSession(userId: string | undefined): Promise<string> {
  if (!userId) throw new TypeError("a signed-in person has an id");
  const token = randomToken(32);
  await createSession(systemContext(), {
    token,
    userId,
    expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
  });
  return token;
}

const nextAuth = NextAuth(configuration);

export const auth = nextAuth.auth;
export const authHandlers = nextAuth.handlers;
export const startSession = nextAuth.signIn;
export const endSession = nextAuth.signOut;
