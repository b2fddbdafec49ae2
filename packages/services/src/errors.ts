export const SERVICE_ERROR_CODES = [
  "not_found",
  "forbidden",
  "conflict",
  "invalid",
  "precondition",
  "limit",
  "connection_attention",
  "upstream",
] as const;
export type ServiceErrorCode = (typeof SERVICE_ERROR_CODES)[number];

export type ServiceErrorOptions = {
  /** What it is about: "invoice", "connection". */
  entity?: string;
  /** A word for the screen's sentence table: "already_connected", "wrong_key". Never free text from outside. */
  reason?: string;
  cause?: unknown;
};

/** An expected refusal. `message` may be shown; the cause never leaves the server. Not mine and not there are both not_found. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ServiceErrorCode;
  readonly entity: string | null;
  readonly reason: string | null;

  constructor(code: ServiceErrorCode, message: string, options: ServiceErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.entity = options.entity ?? null;
    this.reason = options.reason ?? null;
  }
}

export function notFound(entity: string): ServiceError {
  return new ServiceError("not_found", `This ${entity} does not exist.`, { entity });
}

/** Recognises a ServiceError across bundles. */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && error.name === "ServiceError" && "code" in error;
}
