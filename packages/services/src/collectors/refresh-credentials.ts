import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { loadAccount } from "./accounts";
import { pollAccount } from "./poll-account";
import { queueRefresh } from "./queue-refresh";

export const RefreshCredentialsInput = z.object({ collectorAccountId: z.guid() });
export type RefreshCredentialsInput = z.infer<typeof RefreshCredentialsInput>;

/** Between two looks at a collect that runs while nobody watches. */
const WHILE_RUNNING_MS = 15_000;

/** The worker's look at an account; while a collect runs there it comes back. @throws ServiceError not_found | upstream */
export async function refreshCredentials(
  ctx: FirmContext,
  { collectorAccountId }: RefreshCredentialsInput,
): Promise<void> {
  authorize(ctx, "manage_collectors");
  const account = await withFirm(ctx.database, ctx.firmId, (tx) => loadAccount(tx, collectorAccountId));
  const records = await pollAccount(ctx, account);
  if (records !== null && !records.some(({ stateIndex }) => stateIndex > 0 && stateIndex < 7)) return;
  await withFirm(ctx.database, ctx.firmId, (tx) =>
    queueRefresh(tx, ctx, { accountId: account.id, delayMs: WHILE_RUNNING_MS }),
  );
}
