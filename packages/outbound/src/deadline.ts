import { OutboundError } from "./outbound-error";

/** One bound on a whole call, from the caller's signal and the clock. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Settles with the work, or rejects as soon as the deadline passes. */
  race<T>(work: Promise<T>): Promise<T>;
  clear(): void;
};

/** Starts the clock. The signal's reason is an OutboundError: `timeout`, or `aborted` for the caller's signal. */
export function startDeadline(timeoutMs: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (): void => controller.abort(new OutboundError("aborted", { cause: caller?.reason }));
  const timer = setTimeout(() => controller.abort(new OutboundError("timeout")), timeoutMs);
  if (caller?.aborted) controller.abort(new OutboundError("aborted", { mayHaveBeenSent: false }));
  caller?.addEventListener("abort", abort, { once: true });
  const passed = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  passed.catch(() => undefined);
  return {
    signal,
    race: (work) => Promise.race([passed, work]),
    clear: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}
