import { withFirm } from "@comptoir/db";
import type { CollectorService } from "@comptoir/providers";
import type { FirmContext } from "../context";
import { type Hook, liveHook, markInPlace } from "./hooks";
import { makeCallback } from "./make-callback";
import { answerOf } from "./service";

/** `paste_callback`: a server of the older age that takes no address from us; a person enters it there, shown once. */
export type CallbackState =
  | { kind: "ready" }
  | { kind: "confirm_callback"; others: number }
  | { kind: "paste_callback"; address: string };

export type CallbackPlace = {
  connectionId: string;
  service: CollectorService;
  /** Whether another active callback may be switched off: a person was told and agreed. */
  replaceOthers: boolean;
};

/**
 * Makes sure that the service sends to us: without an active callback it collects nothing and says nothing. Making or
 * switching on one switches every other one off.
 * @throws ServiceError upstream | forbidden (an address that only an owner may see)
 */
export async function ensureCallback(ctx: FirmContext, place: CallbackPlace): Promise<CallbackState> {
  const { service, connectionId } = place;
  const hook = await withFirm(ctx.database, ctx.firmId, (tx) => liveHook(tx, connectionId));
  const callbacks = await answerOf(service.callbacks());
  const ours = callbacks.find((callback) => callback.id === hook?.externalId);
  const kept = hook && ours && hook.publicUrl === ctx.ports.publicUrl ? hook : null;
  if (kept && ours?.isActive) return await inPlace(ctx, kept);
  const others = callbacks.filter((callback) => callback.isActive && callback.id !== ours?.id).length;
  if (others > 0 && !place.replaceOthers) return { kind: "confirm_callback", others };
  if (kept) {
    await answerOf(service.activateCallback(kept.externalId));
    return await inPlace(ctx, kept);
  }
  return await makeCallback(ctx, place, { hook, isThere: ours !== undefined });
}

async function inPlace(ctx: FirmContext, hook: Hook): Promise<CallbackState> {
  await withFirm(ctx.database, ctx.firmId, (tx) => markInPlace(tx, hook.id));
  return { kind: "ready" };
}
