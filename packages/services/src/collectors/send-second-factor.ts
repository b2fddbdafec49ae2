import { withFirm } from "@comptoir/db";
import { isProviderError } from "@comptoir/providers";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound, ServiceError } from "../errors";
import { upstreamError } from "../upstream";
import { CredentialInput } from "./collect";
import { loadCredential } from "./load-credential";
import { openCollectorService } from "./service";

export const SecondFactorInput = CredentialInput.extend({ code: z.string().trim().min(1).max(64) });
export type SecondFactorInput = z.infer<typeof SecondFactorInput>;

/**
 * Passes a one-time code on to a collect that waits for it; the code is kept nowhere.
 * @throws ServiceError not_found | precondition no_code_awaited | upstream
 */
export async function sendSecondFactor(ctx: FirmContext, input: SecondFactorInput): Promise<{ id: string }> {
  authorize(ctx, "manage_collectors");
  const { id, externalId, account, connection, companyId } = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadCredential(tx, ctx, input.credentialId),
  );
  if (account.remoteUserId === null) throw notFound("credential");
  try {
    await openCollectorService(ctx, connection).sendSecondFactor(
      account.remoteUserId,
      externalId,
      input.code,
    );
  } catch (error) {
    if (!isProviderError(error) || error.kind !== "rejected") throw upstreamError(error, "credential");
    throw new ServiceError("precondition", "No collect waits for a code.", {
      reason: "no_code_awaited",
      cause: error,
    });
  }
  await withFirm(ctx.database, ctx.firmId, (tx) =>
    recordAudit(tx, ctx, {
      action: "credential.second_factor_sent",
      entityType: "collector_credential",
      entityId: id,
      companyId,
    }),
  );
  return { id };
}
