import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { CredentialInput } from "./collect";
import { deleteCredential } from "./delete-credential";
import { type LoadedCredential, loadCredential } from "./load-credential";

export const ReplaceCredentialInput = CredentialInput.extend({ byCredentialId: z.guid() });
export type ReplaceCredentialInput = z.infer<typeof ReplaceCredentialInput>;

/**
 * Lets a credential take the place of one that the supplier refuses: a password cannot be changed at the service, only
 * entered anew. The refused one is deleted there, and what it has brought stands with the new one. No password is asked:
 * only what does not work goes, and only for what was entered after it.
 * @throws ServiceError not_found | conflict not_replaceable | upstream
 */
export async function replaceCredential(
  ctx: FirmContext,
  { credentialId, byCredentialId }: ReplaceCredentialInput,
): Promise<{ id: string }> {
  authorize(ctx, "manage_collectors");
  const [refused, successor] = await withFirm(ctx.database, ctx.firmId, async (tx) => [
    await loadCredential(tx, ctx, credentialId),
    await loadCredential(tx, ctx, byCredentialId),
  ]);
  if (!mayReplace(refused, successor)) {
    throw new ServiceError("conflict", "This account does not take the place of the other.", {
      reason: "not_replaceable",
    });
  }
  await deleteCredential(ctx, refused, { action: "credential.replaced", detail: { by: successor.id } });
  return { id: successor.id };
}

function mayReplace(refused: LoadedCredential, successor: LoadedCredential): boolean {
  return (
    refused.stateIndex < 0 &&
    refused.account.id === successor.account.id &&
    refused.collectorId === successor.collectorId &&
    refused.createdAt < successor.createdAt
  );
}
