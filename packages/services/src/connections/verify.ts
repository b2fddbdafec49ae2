import {
  type ConnectionCause,
  isProviderError,
  type ProviderId,
  providerById,
  type RemoteAccount,
} from "@comptoir/providers";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { openProvider } from "./open";

export type Verification =
  | { ok: true; account: RemoteAccount }
  | { ok: false; cause: ConnectionCause; detail: string | null };

/**
 * Opens the provider with these fields and asks who is there. Trouble is an outcome, with its cause.
 * @throws ServiceError invalid when a field is missing or malformed (nothing was sent then).
 */
export async function verifyFields(
  ctx: FirmContext,
  providerId: ProviderId,
  fields: Record<string, string>,
): Promise<Verification> {
  const parsed = providerById(providerId).credentials.safeParse(trimmed(fields));
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join("."));
    throw new ServiceError("invalid", `Check these fields: ${[...new Set(names)].join(", ")}.`, {
      reason: "fields",
    });
  }
  try {
    return { ok: true, account: await openProvider(ctx, { providerId, credentials: parsed.data }).verify() };
  } catch (error) {
    if (!isProviderError(error)) throw error;
    ctx.ports.logger.info("connection.test_failed", {
      providerId,
      cause: error.connectionCause,
      kind: error.kind,
    });
    return { ok: false, cause: error.connectionCause, detail: error.providerMessage };
  }
}

function trimmed(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value.trim() === "" ? [] : [[name, value.trim()]])),
  );
}
