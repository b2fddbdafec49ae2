import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import type { WindowInput } from "./close-window";
import { CollectorCredentialRow, readCredentials } from "./credential-row";
import { endAbandonedWindows } from "./end-abandoned";
import { loadSession, WINDOW_STATES } from "./load-session";

export const CollectorSession = z.object({
  state: z.enum(WINDOW_STATES),
  credentials: z.array(CollectorCredentialRow),
});
export type CollectorSession = z.infer<typeof CollectorSession>;

/** Where a window stands, with the credentials as last seen. @throws ServiceError not_found */
export async function collectorSession(ctx: FirmContext, input: WindowInput): Promise<CollectorSession> {
  authorize(ctx, "read");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { state, companyId, collectorAccountId } = await loadSession(tx, ctx, input.sessionId);
    await endAbandonedWindows(tx, ctx, [companyId]);
    const credentials = await readCredentials(tx, { companyIds: null, accountId: collectorAccountId });
    return { state, credentials };
  });
}
