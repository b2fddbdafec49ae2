import type { HostWindow } from "./frame-host";

/** The collector's page tells its panel at once; a server that does not answer shows nothing and tells nothing. */
export const FIRST_MESSAGE_MS = 10_000;
/** A document that was not even loaded by now is as good as silent. */
export const LOAD_MS = 20_000;

/** Waits for a frame's first sign; null stops waiting. */
export function createSilence(window: HostWindow, onSilent: () => void): (ms: number | null) => void {
  let timer: number | null = null;
  return (ms) => {
    if (timer !== null) window.clearTimeout(timer);
    timer = ms === null ? null : window.setTimeout(onSilent, ms);
  };
}
