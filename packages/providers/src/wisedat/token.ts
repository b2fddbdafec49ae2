import { z } from "zod";

/** WISEDAT API, Authentication: tokens live 30 minutes. */
const LIFETIME_MS = 30 * 60_000;

/** A token is given up a minute early, so that no request is on its way when it ends. */
const MARGIN_MS = 60_000;

const claims = z.looseObject({ exp: z.number(), iat: z.number() });

/**
 * How long a new token may be used, from its receipt. Its own two times are compared with each other, never with our
 * clock: the server's may be wrong. A token that cannot be read lives as long as documented.
 */
export function usableForMs(token: string): number {
  const lifetime = claimedLifetimeMs(token);
  const believable = lifetime !== null && lifetime > MARGIN_MS && lifetime < LIFETIME_MS;
  return (believable ? lifetime : LIFETIME_MS) - MARGIN_MS;
}

function claimedLifetimeMs(token: string): number | null {
  try {
    const parsed = claims.safeParse(
      JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")),
    );
    return parsed.success ? (parsed.data.exp - parsed.data.iat) * 1000 : null;
  } catch {
    return null;
  }
}
