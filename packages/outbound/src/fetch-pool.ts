import type { DnsLookup } from "./allowed-addresses";
import { createGuardedFetch, type GuardedFetch } from "./guarded-fetch";
import type { NetworkRules, RuleFirm } from "./network-rules";
import type { OutboundFetch } from "./outbound-fetch";

/** One guarded fetch per firm, so that no firm uses a connection that another firm's rule opened. */
export interface FetchPool {
  /** The firm's fetch; null for calls on behalf of the installation itself. */
  forFirm(firm: RuleFirm | null): OutboundFetch;
  close(): Promise<void>;
}

/** Keeps the fetches for the life of the process; one without connections costs a few kilobytes. */
export function createFetchPool(options: {
  rules: NetworkRules;
  dns?: DnsLookup;
  timeoutMs?: number;
  maxBytes?: number;
}): FetchPool {
  const fetches = new Map<string, GuardedFetch>();
  return {
    forFirm(firm) {
      const key = firm === null ? "" : `${firm.id} ${firm.slug}`;
      const known = fetches.get(key);
      if (known !== undefined) return known;
      const made = createGuardedFetch({ ...options, firm });
      fetches.set(key, made);
      return made;
    },
    async close() {
      await Promise.all([...fetches.values()].map((one) => one.close()));
      fetches.clear();
    },
  };
}
