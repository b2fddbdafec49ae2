import type { RouterOutputs } from "@comptoir/api";

type TestOutcome = RouterOutputs["connections"]["test"];

/** Why a provider cannot be used. */
export type ConnectionCause = Extract<TestOutcome, { ok: false }>["cause"];

/** A record, so that a cause which the connectors learn cannot be forgotten here. */
const CAUSES: Readonly<Record<ConnectionCause, true>> = {
  wrong_key: true,
  wrong_login: true,
  plan_without_api: true,
  api_stopped: true,
  key_rotated: true,
  dns: true,
  refused: true,
  tls: true,
  timeout: true,
  reset: true,
  rate_limited: true,
  address_not_allowed: true,
  server_error: true,
  unexpected_answer: true,
  forbidden: true,
  other: true,
};

export const CONNECTION_CAUSES = Object.keys(CAUSES).filter(isConnectionCause);

export function isConnectionCause(text: string): text is ConnectionCause {
  return Object.hasOwn(CAUSES, text);
}

/** The cause that a stored word names; "other" where it names none. */
export function causeOf(text: string | null): ConnectionCause {
  return text !== null && isConnectionCause(text) ? text : "other";
}
