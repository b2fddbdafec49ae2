import { withFirm } from "@comptoir/db";
import { isProviderError, type RemoteCallback } from "@comptoir/providers";
import { hashToken, randomToken } from "@comptoir/secrets";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { upstreamError } from "../upstream";
import type { CallbackPlace, CallbackState } from "./ensure-callback";
import { closeAddress, type Hook, openAddress, rememberHook } from "./hooks";
import { answerOf } from "./service";

/** What a server of the older age calls its one callback. */
const ONLY_CALLBACK = "customer";

/** The hook whose place is taken, and whether the service still has it. */
type Former = { hook: Hook | null; isThere: boolean };

/** Makes our callback with a new address, then removes the one it replaces. The address counts before it is told. */
export async function makeCallback(
  ctx: FirmContext,
  place: CallbackPlace,
  former: Former,
): Promise<CallbackState> {
  const { connectionId } = place;
  const secret = randomToken(16);
  const keyHash = hashToken(secret);
  const address = `${ctx.ports.publicUrl}/api/hooks/invoice-collector/${secret}`;
  await withFirm(ctx.database, ctx.firmId, (tx) => openAddress(tx, { connectionId, keyHash }));
  const made = await create(ctx, place, { address, keyHash });
  const replaces = former.hook?.id ?? null;
  const { first } = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const outcome = await rememberHook(tx, ctx, {
      connectionId,
      externalId: made?.id ?? ONLY_CALLBACK,
      keyHash,
      replaces,
      keepsOlderAddresses: made === null,
    });
    if (outcome.first !== null) await closeAddress(tx, keyHash);
    return outcome;
  });
  if (made === null) return { kind: "paste_callback", address };
  if (first !== null) await giveWay(place, { made, first });
  else if (former.hook && former.isThere && former.hook.externalId !== made.id) {
    await removeFormer(ctx, place, former.hook);
  }
  return { kind: "ready" };
}

/** Null: this server takes no address, a person must enter it. */
async function create(
  ctx: FirmContext,
  { service }: CallbackPlace,
  { address, keyHash }: { address: string; keyHash: string },
): Promise<RemoteCallback | null> {
  try {
    return await service.createCallback(address);
  } catch (error) {
    const isRefused = isProviderError(error) && error.kind === "rejected";
    const mustPaste = isRefused && (await answerOf(service.age())) === "seed";
    if (mustPaste && isOwner(ctx)) return null;
    // a refusal was not acted upon; after any other failure the address may be in use
    if (isRefused) await withFirm(ctx.database, ctx.firmId, (tx) => closeAddress(tx, keyHash));
    if (!mustPaste) throw upstreamError(error, "collector");
    throw new ServiceError("forbidden", "An owner must enter the callback's address at the server.", {
      reason: "owner_pastes_callback",
      cause: error,
    });
  }
}

function isOwner({ actor }: FirmContext): boolean {
  return actor.kind === "user" && actor.role === "owner";
}

/** Two made one at the same time: the one that was remembered stays. */
async function giveWay(
  { service }: CallbackPlace,
  { made, first }: { made: RemoteCallback; first: string },
): Promise<void> {
  if (made.id === first) return;
  await answerOf(service.deleteCallback(made.id));
  await answerOf(service.activateCallback(first));
}

/** It is switched off already; left over, it does no harm. */
async function removeFormer(ctx: FirmContext, { service }: CallbackPlace, hook: Hook): Promise<void> {
  try {
    await service.deleteCallback(hook.externalId);
  } catch (error) {
    ctx.ports.logger.warn("collector_callback.not_removed", { callbackId: hook.externalId, error });
  }
}
