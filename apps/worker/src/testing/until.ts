import { setTimeout as pause } from "node:timers/promises";

const LOOK_MS = 40;

export type Wait = {
  /** What is waited for, for the error. */
  what: string;
  withinMs: number;
  /** Said with the error: what the processes have written, for one. */
  explain?: () => string;
};

/** Looks until something other than null, undefined or false is seen. @throws at the deadline, naming what was missing. */
export async function until<T>(
  { what, withinMs, explain }: Wait,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) {
      throw new Error(`after ${withinMs} ms there was not ${what}${explain ? `\n${explain()}` : ""}`);
    }
    await pause(LOOK_MS);
  }
}
