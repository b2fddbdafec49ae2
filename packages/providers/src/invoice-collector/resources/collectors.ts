import { z } from "zod";
import type { CollectorDescription } from "../../collector-service";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import { PROVIDER } from "../transport";

/** The list has no pages: over nine thousand entries in six megabytes, nearly all of them only announced. */
const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

const collector = z
  .looseObject({
    id: z.string().min(1),
    name: optionalText,
    description: optionalText,
    website: optionalText,
    logo: optionalText,
    type: optionalText,
    state: optionalText,
  })
  .transform(
    ({ id, name, description, website, logo, type, state }): CollectorDescription => ({
      id,
      name: name ?? id,
      description,
      website,
      logoUrl: logo,
      isReal: type !== "sketch" && state !== "planned",
    }),
  );

/** GET /collectors: the suppliers that may be connected. */
export async function fetchCollectors(
  transport: Transport,
  locale: "en" | "fr",
): Promise<CollectorDescription[]> {
  const operation = "collectors.list";
  const answer = await transport.request(operation, {
    method: "GET",
    path: "/collectors",
    query: { locale },
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
  });
  return decodeAnswer(z.array(collector), answer, { provider: PROVIDER, operation });
}
