import { buildConnector } from "undici";
import { allowedAddresses, type Reach } from "./allowed-addresses";
import { codeOf, OutboundError } from "./outbound-error";

type Connected = Exclude<Parameters<buildConnector.Callback>[1], null>;

/** Failures after which the next address of the host may still answer. */
const NEXT_ADDRESS: ReadonlySet<string> = new Set(["refused", "timeout"]);
const UNREACHABLE: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "EHOSTDOWN",
  "EACCES",
  "EPERM",
]);

/**
 * A connector that resolves the host itself, checks every address and connects to a checked one, so that a
 * name which changes its address between check and connection (rebinding) gains nothing. The certificate is
 * still checked against the name. Fails with OutboundError only.
 */
export function createGuardedConnector(reach: Reach, connectTimeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: connectTimeoutMs });
  return (options, callback) => {
    const work = connectToAllowed(connect, reach, options);
    work.then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(asConnectError(error, options.protocol), null),
    );
  };
}

async function connectToAllowed(
  connect: buildConnector.connector,
  reach: Reach,
  options: buildConnector.Options,
): Promise<Connected> {
  const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
  const addresses = await allowedAddresses(reach, options.hostname, port);
  let failure: OutboundError | undefined;
  for (const address of addresses) {
    try {
      return await connectOnce(connect, { ...options, hostname: address });
    } catch (error) {
      failure = asConnectError(error, options.protocol);
      if (!NEXT_ADDRESS.has(failure.kind)) break;
    }
  }
  throw failure ?? new OutboundError("not_allowed");
}

function connectOnce(connect: buildConnector.connector, options: buildConnector.Options): Promise<Connected> {
  return new Promise((resolve, reject) => {
    connect(options, (error, socket) => (error === null ? resolve(socket) : reject(error)));
  });
}

function asConnectError(error: unknown, protocol: string): OutboundError {
  if (error instanceof OutboundError) return error;
  const code = codeOf(error);
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT") {
    return new OutboundError("timeout", { cause: error, mayHaveBeenSent: false });
  }
  // Whatever else happens to a TLS connection before it stands (alert, wrong name, plain HTTP, reset) is TLS.
  const kind = protocol === "https:" && !UNREACHABLE.has(code) ? "tls" : "refused";
  return new OutboundError(kind, { cause: error });
}
