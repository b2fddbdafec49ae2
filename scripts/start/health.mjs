import { setTimeout as pause } from "node:timers/promises";

/** Waits until the portal answers 200 at /api/health; throws with its last answer after `timeoutMs`. */
export async function healthy({ host, port, timeoutMs = 60_000, signal }) {
  const deadline = Date.now() + timeoutMs;
  let last = "no answer";
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    try {
      const answer = await fetch(`http://${reachable(host)}:${port}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      });
      const body = await answer.text();
      if (answer.status === 200) return body;
      last = `${answer.status} ${body.slice(0, 500)}`;
    } catch (error) {
      last = error.cause?.code ?? error.name;
    }
    await pause(100);
  }
  throw new Error(`The portal is not healthy after ${timeoutMs / 1000} s: ${last}`);
}

function reachable(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
