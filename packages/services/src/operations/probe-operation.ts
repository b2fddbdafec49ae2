import { isProviderError, type ProbeOutcome, type RawRecord } from "@comptoir/providers";
import type { FirmContext } from "../context";
import type { Run } from "./run-operation";
import type { Settlement } from "./settle";

/** Waits before the questions. A server may still be at work on a call whose answer was lost. */
const WAITS_MS = [0, 1_000, 3_000, 6_000];

/**
 * Asks the provider whether the call happened. "Yes" is believed at once, "no" only when it is still the answer at the
 * last question; no clear answer needs a person. Rejects with the signal's reason when the worker stops.
 */
export async function probeOperation(ctx: FirmContext, run: Run): Promise<Settlement> {
  let outcome: ProbeOutcome = "unknown";
  let record: RawRecord | null = null;
  for (const waitMs of WAITS_MS) {
    await ctx.ports.clock.sleep(waitMs, run.signal);
    ({ outcome, record } = await ask(run));
    if (outcome === "succeeded") break;
  }
  if (outcome === "unknown") return { status: "needs_person", resolvedBy: null };
  return { status: outcome, resolvedBy: "probe", record };
}

async function ask({
  operation,
  provider,
}: Run): Promise<{ outcome: ProbeOutcome; record: RawRecord | null }> {
  const before = { ...operation.target, payload: operation.stateBefore ?? "" };
  try {
    return await provider.probe(operation.target, before);
  } catch (error) {
    if (!isProviderError(error)) throw error;
    return { outcome: "unknown", record: null };
  }
}
