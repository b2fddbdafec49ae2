import { ProviderError } from "../errors";
import { createTransport, type Transport, type TransportOptions } from "../http/transport";
import type { ProviderRuntime, RateLimits } from "../provider";
import { classifyAnswer, PROVIDER } from "./classify";
import type { WisedatCredentials } from "./credentials";
import { createLogin } from "./login";

/** None are documented: few at a time, for a server that stands in somebody's office. */
export const WISEDAT_LIMITS: RateLimits = {
  requestsPerWindow: 100,
  windowMs: 1000,
  burst: 100,
  concurrency: 4,
};

/**
 * Requests with a bearer token that is fetched when needed; one that the server refuses (it forgets all of them at a
 * restart) is dropped, and the request sent once more with a new one.
 */
export function createWisedatTransport(credentials: WisedatCredentials, runtime: ProviderRuntime): Transport {
  const shared: Omit<TransportOptions, "authorize"> = {
    provider: PROVIDER,
    baseUrl: runtime.baseUrl ?? credentials.serverUrl,
    runtime,
    limits: WISEDAT_LIMITS,
    classify: classifyAnswer,
  };
  const login = createLogin(createTransport({ ...shared, authorize: () => {} }), credentials, runtime.clock);
  const bearer = createTransport({
    ...shared,
    async authorize(headers) {
      headers.authorization = `Bearer ${await login.token()}`;
    },
  });

  return {
    async request(operation, wanted) {
      const token = await login.token();
      try {
        return await bearer.request(operation, wanted);
      } catch (error) {
        if (!isTokenRefusal(error, operation)) throw error;
        login.drop(token);
      }
      return bearer.request(operation, wanted);
    },
  };
}

function isTokenRefusal(error: unknown, operation: string): boolean {
  return error instanceof ProviderError && error.operation === operation && error.status === 401;
}
