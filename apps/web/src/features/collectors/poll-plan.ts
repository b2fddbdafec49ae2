const FIRST_MS = 2_000;
const SLOWEST_MS = 15_000;
const GROWTH = 1.5;

/** A collect that was just asked for shows itself within this many looks, or it is over already. */
export const LOOKS_AFTER_REQUEST = 5;

/** Milliseconds until the next look, after `looks` that found nothing new: from 2 s up to 15 s. */
export function pollDelayMs(looks: number): number {
  return Math.min(SLOWEST_MS, Math.round(FIRST_MS * GROWTH ** looks));
}
