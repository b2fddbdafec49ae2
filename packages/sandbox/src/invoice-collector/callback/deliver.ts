import { setTimeout as delay } from "node:timers/promises";
import type { Callback, IcState } from "../state";
import { postJson } from "./post";

const ATTEMPTS = 3;

/** The callback that collects deliver to, or null where none is active: then they are skipped in silence. */
export function activeCallback(state: IcState): Callback | null {
  if (state.switches.age === "seed") return callbackOfSeedAge(state);
  return [...state.callbacks.values()].find(({ automaticExport }) => automaticExport) ?? null;
}

/**
 * Delivers one body: three attempts at a fixed distance, the same body each time, and only 200 counts.
 * Before February 2026 there was one attempt. Resolves to whether it was delivered.
 */
export async function deliver(state: IcState, callback: Callback, payload: unknown): Promise<boolean> {
  const url = callback.params["url"];
  // The planned integrations fail on delivery.
  if (callback.integrationId !== "http" || url === undefined) return false;
  const body = JSON.stringify(payload);
  const attempts = state.switches.age === "seed" ? 1 : ATTEMPTS;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await delay(state.switches.retryDelayMs, undefined, { signal: state.stop.signal });
    const status = await postJson(state, url, body).catch(() => 0);
    if (status === 200) return true;
  }
  return false;
}

function callbackOfSeedAge(state: IcState): Callback | null {
  const { callback, id, createdAt } = state.customer;
  if (callback === null) return null;
  return { id, integrationId: "http", params: { url: callback }, createdAt, automaticExport: true };
}
