export type OutboundInit = {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  signal?: AbortSignal;
  /** Bounds the whole call: name, connection, redirects, answer. */
  timeoutMs?: number;
  /** Bounds the decoded answer. */
  maxBytes?: number;
};

/** A complete answer: its body was read within the bounds before the promise settled. */
export type OutboundResponse = {
  status: number;
  headers: Headers;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
};

/** What connectors get instead of `fetch`. Throws OutboundError only, save TypeError for a malformed request. */
export type OutboundFetch = (url: string | URL, init: OutboundInit) => Promise<OutboundResponse>;

/** A request ready to be sent, and sent again where a redirect says so. */
export type PlainRequest = { url: URL; method: string; headers: Headers; body: string | Uint8Array | null };
