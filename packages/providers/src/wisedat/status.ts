import { z } from "zod";
import { type ConnectionCause, ProviderError, type ProviderErrorKind } from "../errors";
import { decodeAnswer, invalidAnswer } from "../http/decode";
import type { Transport } from "../http/transport";
import { PROVIDER } from "./classify";
import type { ServerPublicKey } from "./login-block";

const ONLINE = 1;

const statusAnswer = z.looseObject({
  State: z.number().int(),
  PublicKey: z.tuple([z.string().min(1), z.string().min(1)]).nullish(),
});

type Meaning = { kind: ProviderErrorKind; connectionCause: ConnectionCause; providerMessage: string };

/** WISEDAT API, Status: every state but 1. */
const STATES: Readonly<Record<number, Meaning>> = {
  0: { kind: "unavailable", connectionCause: "api_stopped", providerMessage: "Offline" },
  2: { kind: "authentication", connectionCause: "wrong_key", providerMessage: "Company not found" },
  3: { kind: "permission", connectionCause: "api_stopped", providerMessage: "API not activated" },
  4: { kind: "permission", connectionCause: "api_stopped", providerMessage: "Table management not active" },
  5: { kind: "permission", connectionCause: "api_stopped", providerMessage: "Module not available" },
  6: { kind: "permission", connectionCause: "plan_without_api", providerMessage: "Inactive plan" },
};

/**
 * GET /status: the public key for logins, made anew once a day and at each restart.
 * @throws ProviderError with the cause when the company's API does not run.
 */
export async function fetchPublicKey(transport: Transport, apiKey: string): Promise<ServerPublicKey> {
  const operation = "status.get";
  const answer = await transport.request(operation, {
    method: "GET",
    path: "/status",
    headers: { authorization: `WDAPI ${apiKey}` },
  });
  const origin = { provider: PROVIDER, operation };
  const status = decodeAnswer(statusAnswer, answer, origin);
  if (status.State === ONLINE) {
    if (status.PublicKey) return status.PublicKey;
    throw invalidAnswer(origin, "online without a public key");
  }
  const meaning = STATES[status.State];
  if (!meaning) throw invalidAnswer(origin, `unknown state ${status.State}`);
  throw new ProviderError({
    ...origin,
    ...meaning,
    message: `${operation}: state ${status.State} (${meaning.providerMessage})`,
    status: answer.status,
  });
}
