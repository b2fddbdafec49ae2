import {
  type Credentials,
  type ProviderId,
  type ProviderSession,
  providerById,
  type RateGate,
} from "@comptoir/providers";
import { withFirm } from "@comptoir/db";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { isoInstant } from "../instants";
import { openSecrets } from "./credentials";
import type { OpenableConnection } from "./load-openable";

/** Nobody waits longer than this for a screen's request to a provider. */
const SCREEN_TIMEOUT_MS = 30_000;

export type OpenOptions = {
  signal?: AbortSignal;
  /** Nobody waits for the answers. */
  isBackground?: boolean;
};

/**
 * Opens a stored connection: secrets unsealed, addresses guarded for this firm, the rate budget shared with every process.
 * @throws ServiceError precondition when it was disconnected; SecretError when the key does not open it.
 */
export function openConnection(
  ctx: FirmContext,
  connection: OpenableConnection,
  options: OpenOptions = {},
): ProviderSession {
  if (connection.sealedCredentials === null || connection.status === "disconnected") {
    throw new ServiceError("precondition", "This connection was disconnected.", { reason: "disconnected" });
  }
  const secrets = openSecrets(ctx, connection.id, connection.sealedCredentials);
  const credentials = { ...connection.settings, ...secrets };
  return openProvider(
    ctx,
    { providerId: connection.providerId, credentials },
    { ...options, rateGate: rateGateOf(ctx, connection.id) },
  );
}

/** Opens a provider with credentials that are not stored yet, for the key test. */
export function openProvider(
  ctx: FirmContext,
  { providerId, credentials }: { providerId: ProviderId; credentials: Credentials },
  options: OpenOptions & { rateGate?: RateGate } = {},
): ProviderSession {
  const { ports } = ctx;
  return providerById(providerId).open(credentials, {
    fetch: ports.fetchFor({ id: ctx.firmId, slug: ctx.firmSlug }),
    clock: ports.clock,
    logger: ports.logger,
    signal: options.signal ?? AbortSignal.timeout(SCREEN_TIMEOUT_MS),
    baseUrl: ports.baseUrls[providerId],
    rateGate: options.rateGate,
    isBackground: options.isBackground,
  });
}

/** How long an answer of the gate holds: a sync sends many requests a second, and need not ask before each. */
const GATE_FRESH_MS = 500;

/** The connection's "wait until", which stands on its row so that all processes honour it. */
function rateGateOf(ctx: FirmContext, connectionId: string): RateGate {
  let known: { until: Date | null; readAt: number } | null = null;
  return {
    waitUntil: async () => {
      const now = performance.now();
      if (known === null || now - known.readAt > GATE_FRESH_MS) {
        known = { until: await readGate(ctx, connectionId), readAt: now };
      }
      return known.until;
    },
    holdUntil: async (instant) => {
      known = null;
      await withFirm(
        ctx.database,
        ctx.firmId,
        async ({ sql, firmId }) =>
          sql`update connections set wait_until = greatest(wait_until, ${instant.toISOString()}::timestamptz)
          where firm_id = ${firmId} and id = ${connectionId}`,
      );
    },
  };
}

async function readGate(ctx: FirmContext, connectionId: string): Promise<Date | null> {
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    async ({ sql, firmId }) =>
      sql<{ waitUntil: string | null }[]>`
        select wait_until as "waitUntil" from connections
        where firm_id = ${firmId} and id = ${connectionId} and wait_until > now()`,
  );
  return row?.waitUntil ? new Date(isoInstant(row.waitUntil)) : null;
}
