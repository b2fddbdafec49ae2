import { withFirm } from "@comptoir/db";
import { CONNECTION_CAUSES } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { checkPlace, ConnectionForm } from "./fields";
import { isConnected } from "./remote-account";
import { noteTest, takeTest } from "./throttle";
import { verifyFields } from "./verify";

export const TestConnectionInput = ConnectionForm;

export const TestedConnection = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    account: z.object({
      id: z.string().nullable(),
      name: z.string().nullable(),
      details: z.array(z.object({ label: z.string(), value: z.string() })),
    }),
    alreadyConnected: z.boolean(),
  }),
  z.object({ ok: z.literal(false), cause: z.enum(CONNECTION_CAUSES), detail: z.string().nullable() }),
]);
export type TestedConnection = z.infer<typeof TestedConnection>;

/** The key test: which account these fields reach, or why they do not. Nothing is stored. @throws ServiceError limit | invalid | not_found */
export async function testConnection(ctx: FirmContext, input: ConnectionForm): Promise<TestedConnection> {
  authorize(ctx, "manage_connections");
  await withFirm(ctx.database, ctx.firmId, (tx) => checkPlace(tx, ctx, input));
  await takeTest(ctx);
  await withFirm(ctx.database, ctx.firmId, (tx) => noteTest(tx, ctx, input));
  const verification = await verifyFields(ctx, input.providerId, input.fields);
  if (!verification.ok) return verification;
  const alreadyConnected = await withFirm(ctx.database, ctx.firmId, (tx) =>
    isConnected(tx, input.providerId, verification.account.id),
  );
  return { ok: true, account: verification.account, alreadyConnected };
}
