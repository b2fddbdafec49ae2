import { isProviderError, isRetryable, type OperationResult, type ProbeOutcome } from "@comptoir/providers";
import type { FirmContext } from "../context";
import { recordBefore } from "./load";
import type { Run } from "./run-operation";
import type { Settlement } from "./settle";

/** Waits before the questions. A server may still be at work on a call whose answer was lost. */
const WAITS_MS = [0, 1_000, 3_000, 6_000];

/**
 * Asks the provider whether the call happened. "Yes" is believed at once, "no" only when it is still the answer at the
 * last question; no clear answer needs a person. Null: the provider was out of reach, it is asked again later. Rejects
 * with the signal's reason when the worker stops.
 */
export async function probeOperation(ctx: FirmContext, run: Run): Promise<Settlement | null> {
  let outcome: ProbeOutcome | "unreachable" = "unknown";
  let result: OperationResult = NOTHING;
  for (const waitMs of WAITS_MS) {
    await ctx.ports.clock.sleep(waitMs, run.signal);
    ({ outcome, ...result } = await ask(run));
    if (outcome === "succeeded") break;
  }
  if (outcome === "unreachable") return null;
  if (outcome === "unknown") return { status: "needs_person", resolvedBy: null };
  return { status: outcome, resolvedBy: "probe", ...result };
}

const NOTHING: OperationResult = { records: [], removed: [] };

type Answer = OperationResult & { outcome: ProbeOutcome | "unreachable" };

async function ask({ operation, provider, call }: Run): Promise<Answer> {
  try {
    return await provider.probe(call, recordBefore(operation));
  } catch (error) {
    if (!isProviderError(error)) throw error;
    const isLater = isRetryable(error.kind) || error.kind === "aborted";
    return { outcome: isLater ? "unreachable" : "unknown", ...NOTHING };
  }
}
