import { empty, type SandboxResponse } from "../http/server";
import type { AltovizSwitches } from "./options";

/**
 * 429 without a body once a key has made `limit` requests within the window. `Retry-After` is in milliseconds,
 * in whole seconds of them, and not in seconds as the header is defined: that is what the server sends.
 */
export function createRateLimit(switches: AltovizSwitches, clock: () => number = Date.now) {
  const served = new Map<string, number[]>();
  return function check(apiKey: string): SandboxResponse | null {
    if (!switches.rateLimit) return null;
    const { limit, windowMs } = switches.rateLimit;
    const now = clock();
    const recent = (served.get(apiKey) ?? []).filter((at) => at > now - windowMs);
    served.set(apiKey, recent);
    const oldest = recent.at(-limit);
    if (oldest === undefined) {
      recent.push(now);
      return null;
    }
    const waitMs = Math.ceil((oldest + windowMs - now) / 1000) * 1000;
    return empty(429, { "retry-after": String(waitMs) });
  };
}
