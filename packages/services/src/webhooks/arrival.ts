import type { ProviderId } from "@comptoir/providers";
import { z } from "zod";
import type { FirmContext, FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { liveWebhook } from "./hook-row";
import { WEBHOOK_OBSTACLES, webhookObstacle } from "./obstacle";

/** How changes at the provider reach us. `since`: when its webhook was registered; null: they are asked for. */
export const ChangeArrival = z.object({
  since: z.string().nullable(),
  /** Why they are asked for; `not_registered`: not yet, or the provider did not take it. */
  reason: z.enum([...WEBHOOK_OBSTACLES, "not_registered"]).nullable(),
  /** Deliveries within the last 30 days that did not prove themselves, and were not acted upon. */
  failedChecks: z.number(),
});
export type ChangeArrival = z.infer<typeof ChangeArrival>;

/** For a connection that the actor was found to see. */
export async function changeArrival(
  tx: FirmTransaction,
  ctx: FirmContext,
  { id, providerId }: { id: string; providerId: ProviderId },
): Promise<ChangeArrival> {
  const obstacle = webhookObstacle(ctx.ports, providerId);
  if (obstacle === "no_webhooks") return { since: null, reason: obstacle, failedChecks: 0 };
  const { sql, firmId } = tx;
  const hook = await liveWebhook(tx, id);
  const [row] = await sql<{ failedChecks: number; since: string | null }[]>`
    select (select count(*)::int from inbox_deliveries d where d.firm_id = ${firmId} and d.connection_id = ${id}
        and d.received_at > now() - interval '30 days' and d.status = 'refused'
        and d.reason in ('signature_missing', 'signature_wrong')) as "failedChecks",
      (select created_at from remote_hooks h where h.firm_id = ${firmId} and h.id = ${hook?.id ?? null}
        and h.external_id is not null) as since`;
  const { failedChecks = 0, since = null } = row ?? {};
  if (since !== null && obstacle === null) return { since: isoInstant(since), reason: null, failedChecks };
  return { since: null, reason: obstacle ?? "not_registered", failedChecks };
}
