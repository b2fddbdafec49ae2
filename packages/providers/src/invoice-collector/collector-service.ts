import type { CollectorService } from "../collector-service";
import type { Transport } from "../http/transport";
import { createCallbackPart } from "./callback-part";
import type { CollectorCredentials } from "./credentials";
import { fetchCollectors } from "./resources/collectors";
import { deleteCredential, fetchCredentials, sendSecondFactor, startCollect } from "./resources/credentials";
import { detectAge, type ServerAge } from "./resources/customer";
import { deleteUser, openUser } from "./resources/users";
import { apiAddress, refused } from "./transport";

/** The service over one account; what age its server is of is asked once. */
export function createCollectorService(
  transport: Transport,
  credentials: CollectorCredentials,
): CollectorService {
  const age = rememberAge(transport);
  return {
    age,
    openUser: (request) => openUser(transport, request),
    deleteUser: async (user) => deleteUser(transport, await age(), user),
    credentials: (userId) => fetchCredentials(transport, userId),
    deleteCredential: (userId, credentialId) => deleteCredential(transport, { userId, credentialId }),
    async collect(userId, credentialId) {
      await presentOnly("credential.collect");
      await startCollect(transport, { userId, credentialId });
    },
    async sendSecondFactor(userId, credentialId, code) {
      await presentOnly("credential.secondFactor");
      await sendSecondFactor(transport, { userId, credentialId }, code);
    },
    async catalogue({ locale, includeSketches }) {
      const collectors = await fetchCollectors(transport, locale);
      return includeSketches ? collectors : collectors.filter(({ isReal }) => isReal);
    },
    ...createCallbackPart(transport, age),
    uiUrl: (token, credentialId) => uiUrl(credentials, token, credentialId),
  };

  async function presentOnly(operation: string): Promise<void> {
    if ((await age()) === "seed")
      throw refused(operation, "rejected", "not offered by a server of the older age");
  }
}

function rememberAge(transport: Transport): () => Promise<ServerAge> {
  let known: Promise<ServerAge> | null = null;
  return () => {
    known ??= detectAge(transport).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

/** GET /ui of the server as browsers reach it. The token opens the user's credentials: it is never logged. */
function uiUrl(
  { serverUrl, browserUrl }: CollectorCredentials,
  token: string,
  credentialId: string | null,
): string {
  const url = new URL(`${apiAddress(browserUrl === "" ? serverUrl : browserUrl)}/ui`);
  url.searchParams.set("token", token);
  if (credentialId !== null) url.searchParams.set("credential_id", credentialId);
  return url.href;
}
