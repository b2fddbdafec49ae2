import { nextProgram } from "../build/next.mjs";

/**
 * How long the web server keeps an idle connection. Longer than clients and proxies keep theirs (60 s): closed after
 * Next's own 5 s, a request on its way over a kept connection would meet its end. Node's limit for headers begins with
 * a request, so it need not be longer.
 */
const KEEP_ALIVE_MS = 65_000;

/** Arguments of node for the built web application. */
export function webArguments({ folder, host, port }) {
  const listen = ["-H", host, "-p", String(port)];
  return [nextProgram(folder), "start", ...listen, "--keepAliveTimeout", String(KEEP_ALIVE_MS)];
}
