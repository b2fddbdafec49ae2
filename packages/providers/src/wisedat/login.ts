import { z } from "zod";
import { ProviderError } from "../errors";
import { decodeAnswer } from "../http/decode";
import type { Transport } from "../http/transport";
import type { Clock } from "../provider";
import { PROVIDER } from "./classify";
import type { WisedatCredentials } from "./credentials";
import { encryptLogin, type ServerPublicKey } from "./login-block";
import { fetchPublicKey } from "./status";
import { usableForMs } from "./token";

const OPERATION = "authentication.login";

/** The date of expiry beside it is not read: version 1.3 leaves it out, and its time zone is not documented. */
const loginAnswer = z.looseObject({ auth_token: z.string().min(1) });

export interface Login {
  /** The present token, fetched when there is none; requests that ask at once share one login. */
  token(): Promise<string>;
  /** Gives up a token that the server refused; a newer one is kept. */
  drop(token: string): void;
}

type Session = { value: Promise<string>; token: string | null; usableUntil: number };

/** Logs in by the company's key, user and password (WISEDAT API, Authentication). */
export function createLogin(transport: Transport, credentials: WisedatCredentials, clock: Clock): Login {
  let session: Session | null = null;

  function start(): Session {
    const started: Session = {
      value: logIn(transport, credentials),
      token: null,
      usableUntil: Number.POSITIVE_INFINITY,
    };
    started.value.then(
      (token) => {
        started.token = token;
        started.usableUntil = clock.now().getTime() + usableForMs(token);
      },
      () => {
        if (session === started) session = null;
      },
    );
    return started;
  }

  return {
    async token() {
      if (session && session.usableUntil <= clock.now().getTime()) session = null;
      session ??= start();
      return session.value;
    },
    drop(token) {
      if (session?.token === token) session = null;
    },
  };
}

/** A refused login is tried once more with a fresh key: the server makes a new one every day and at a restart. */
async function logIn(transport: Transport, credentials: WisedatCredentials): Promise<string> {
  try {
    return await logInOnce(transport, credentials);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    return await logInOnce(transport, credentials);
  } catch (error) {
    throw isRefusal(error) ? wrongLogin(error) : error;
  }
}

async function logInOnce(transport: Transport, credentials: WisedatCredentials): Promise<string> {
  const key = await fetchPublicKey(transport, credentials.apiKey);
  const answer = await transport.request(OPERATION, {
    method: "POST",
    path: "/authentication/login",
    headers: { authorization: `WDAPI ${loginBlock(key, credentials)}`, "content-type": "application/json" },
    idempotent: true,
  });
  return decodeAnswer(loginAnswer, answer, { provider: PROVIDER, operation: OPERATION }).auth_token;
}

function loginBlock(key: ServerPublicKey, { apiKey, user, password }: WisedatCredentials): string {
  try {
    return encryptLogin(key, `${apiKey};${user};${password}`);
  } catch (cause) {
    throw new ProviderError({
      provider: PROVIDER,
      operation: OPERATION,
      kind: "invalid_response",
      connectionCause: "unexpected_answer",
      message: `${OPERATION}: the server's public key cannot encrypt this login`,
      cause,
    });
  }
}

function isRefusal(error: unknown): error is ProviderError {
  return error instanceof ProviderError && error.operation === OPERATION && error.status === 401;
}

function wrongLogin(error: ProviderError): ProviderError {
  return new ProviderError({
    provider: PROVIDER,
    operation: OPERATION,
    kind: "authentication",
    connectionCause: "wrong_login",
    message: error.message,
    status: 401,
    cause: error,
  });
}
