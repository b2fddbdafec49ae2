import { asSystem } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";
import { ServiceError } from "../errors";

/** Ten wrong passwords per address or per person in a quarter of an hour. */
const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

function windowStart(now: Date): string {
  return new Date(Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS).toISOString();
}

/** @throws ServiceError limit when one of the keys has failed too often; keys are stored hashed. */
export async function refuseWhenThrottled(
  { database, ports }: SystemContext,
  keys: readonly string[],
): Promise<void> {
  const hashes = keys.map(hashToken);
  const rows = await asSystem(
    database,
    "failed sign-ins",
    ({ sql }) =>
      sql`select 1 from sign_in_attempts where key_hash = any(${hashes}::text[])
      and window_start = ${windowStart(ports.clock.now())} and failures >= ${MAX_FAILURES} limit 1`,
  );
  if (rows.length > 0) {
    throw new ServiceError("limit", "Too many attempts; try again in a quarter of an hour.", {
      reason: "throttled",
    });
  }
}

export async function noteFailure(
  { database, ports }: SystemContext,
  keys: readonly string[],
): Promise<void> {
  const hashes = [...new Set(keys.map(hashToken))].sort();
  await asSystem(
    database,
    "failed sign-ins",
    ({ sql }) =>
      sql`insert into sign_in_attempts (key_hash, window_start, failures)
      select key, ${windowStart(ports.clock.now())}::timestamptz, 1 from unnest(${hashes}::text[]) as key
      on conflict (key_hash, window_start) do update set failures = sign_in_attempts.failures + 1`,
  );
}
