import { withFirm } from "@comptoir/db";
import type { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ConfirmingPassword, confirmIdentity } from "../sign-in/confirm-identity";
import { CredentialInput } from "./collect";
import { deleteCredential } from "./delete-credential";
import { loadCredential } from "./load-credential";

export const RemoveCredentialInput = CredentialInput.extend({ password: ConfirmingPassword });
export type RemoveCredentialInput = z.infer<typeof RemoveCredentialInput>;

/**
 * Deletes a credential at the service, for a person who confirms with their password that it is them; its documents and
 * invoices stay. @throws ServiceError not_found | forbidden identity_not_confirmed | limit | upstream
 */
export async function removeCredential(
  ctx: FirmContext,
  { credentialId, password }: RemoveCredentialInput,
): Promise<{ id: string }> {
  authorize(ctx, "manage_collectors");
  const credential = await withFirm(ctx.database, ctx.firmId, (tx) => loadCredential(tx, ctx, credentialId));
  await confirmIdentity(ctx, password);
  await deleteCredential(ctx, credential, { action: "credential.removed" });
  return { id: credential.id };
}
