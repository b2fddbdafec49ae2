import { Agent, type Dispatcher } from "undici";
import type { Reach } from "./allowed-addresses";
import { ACCEPTED_ENCODINGS, readBody } from "./answer-body";
import { createGuardedConnector } from "./connector";
import { type Deadline, startDeadline } from "./deadline";
import { asOutboundError, OutboundError } from "./outbound-error";
import type { OutboundFetch, OutboundInit, OutboundResponse, PlainRequest } from "./outbound-fetch";
import { nextRequest } from "./redirects";
import { checkedUrl } from "./urls";

/** `close` ends its idle connections; it is not to be used afterwards. */
export type GuardedFetch = OutboundFetch & { close(): Promise<void> };

export type GuardedFetchOptions = Reach & {
  timeoutMs?: number;
  connectTimeoutMs?: number;
  maxBytes?: number;
};

const TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** The largest document the portal takes. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_REDIRECTS = 3;
/** Connections to one origin; a firm's rate limits allow fewer calls than this at once. */
const MAX_CONNECTIONS = 16;

type Agents = { reading: Dispatcher; writing: Dispatcher };

/**
 * A fetch that reaches public addresses, and private ones only where the rules open network and port for the
 * firm. Follows redirects within the origin only, sends no cookies, and bounds time and size.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const connect = createGuardedConnector(options, options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS);
  const settings = { connect, connections: MAX_CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 };
  const agents: Agents = {
    reading: new Agent(settings),
    // A write never rides an idle connection: the server closing it would look like an answer lost on the way.
    writing: new Agent({ ...settings, pipelining: 0 }),
  };
  async function guardedFetch(url: string | URL, init: OutboundInit): Promise<OutboundResponse> {
    const request = asRequest(checkedUrl(url), init);
    const deadline = startDeadline(init.timeoutMs ?? options.timeoutMs ?? TIMEOUT_MS, init.signal);
    try {
      const maxBytes = init.maxBytes ?? options.maxBytes ?? MAX_BYTES;
      return await deadline.race(follow(agents, request, { deadline, maxBytes }));
    } catch (error) {
      throw asOutboundError(error);
    } finally {
      deadline.clear();
    }
  }
  async function close(): Promise<void> {
    await Promise.all([agents.reading.close(), agents.writing.close()]);
  }
  return Object.assign(guardedFetch, { close });
}

function asRequest(url: URL, init: OutboundInit): PlainRequest {
  const headers = new Headers(init.headers);
  if (!headers.has("accept-encoding")) headers.set("accept-encoding", ACCEPTED_ENCODINGS);
  if (!headers.has("user-agent")) headers.set("user-agent", "comptoir");
  return { url, method: init.method.toUpperCase(), headers, body: init.body ?? null };
}

type Bounds = { deadline: Deadline; maxBytes: number };

async function follow(agents: Agents, first: PlainRequest, bounds: Bounds): Promise<OutboundResponse> {
  let request = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    bounds.deadline.signal.throwIfAborted();
    const answer = await send(agents, request, bounds);
    const next = nextRequest(request, answer);
    if (next === null) return answer;
    request = next;
  }
  throw new OutboundError("redirect");
}

async function send(agents: Agents, request: PlainRequest, bounds: Bounds): Promise<OutboundResponse> {
  const { url, method, headers, body } = request;
  const agent = method === "GET" || method === "HEAD" ? agents.reading : agents.writing;
  const received = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: Object.fromEntries(headers),
    body,
    signal: bounds.deadline.signal,
  });
  const answered = headersOf(received.headers);
  const isEmpty = method === "HEAD" || received.statusCode === 204 || received.statusCode === 304;
  const length = isEmpty ? "0" : answered.get("content-length");
  const encoding = answered.get("content-encoding");
  const bytes = await readBody({ stream: received.body, encoding, length }, bounds.maxBytes);
  return {
    status: received.statusCode,
    headers: answered,
    bytes: async () => bytes,
    text: async () => new TextDecoder().decode(bytes),
  };
}

function headersOf(received: Dispatcher.ResponseData["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}
