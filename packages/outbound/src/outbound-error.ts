/** Why a call to the outside did not bring an answer. */
export type OutboundErrorKind =
  | "not_allowed"
  | "dns"
  | "refused"
  | "tls"
  | "timeout"
  | "too_large"
  | "redirect"
  | "reset"
  | "aborted";

const SENTENCES: Record<OutboundErrorKind, string> = {
  not_allowed: "this address is not allowed",
  dns: "the server's name could not be resolved",
  refused: "the server does not accept connections",
  tls: "no secure connection could be agreed on",
  timeout: "the server did not answer in time",
  too_large: "the answer is larger than allowed",
  redirect: "the server redirected elsewhere or too often",
  reset: "the connection broke before the answer was complete",
  aborted: "the call was aborted",
};

const NEVER_SENT: ReadonlySet<OutboundErrorKind> = new Set(["not_allowed", "dns", "refused", "tls"]);

/** The one error of the guarded fetch. Its message holds no address, header or body. */
export class OutboundError extends Error {
  override readonly name = "OutboundError";
  /** False only when it is certain that no byte of the request left: a write may then be repeated. */
  readonly mayHaveBeenSent: boolean;

  constructor(
    readonly kind: OutboundErrorKind,
    options: { cause?: unknown; mayHaveBeenSent?: boolean } = {},
  ) {
    super(SENTENCES[kind], { cause: options.cause });
    this.mayHaveBeenSent = options.mayHaveBeenSent ?? !NEVER_SENT.has(kind);
  }
}

/** Names what went wrong once the connection stood. Misuse of the fetch (a TypeError) stays what it is. */
export function asOutboundError(error: unknown): Error {
  if (error instanceof OutboundError) return error;
  if (error instanceof TypeError) return error;
  const code = codeOf(error);
  if (code === "UND_ERR_INVALID_ARG") return new TypeError("the request is not valid", { cause: error });
  if (code === "UND_ERR_HEADERS_OVERFLOW") return new OutboundError("too_large", { cause: error });
  // A client certificate is asked for after the handshake in TLS 1.3, so the refusal comes this late.
  if (code.startsWith("ERR_SSL_")) return new OutboundError("tls", { cause: error, mayHaveBeenSent: true });
  return new OutboundError("reset", { cause: error });
}

/** The `code` of a Node error, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
