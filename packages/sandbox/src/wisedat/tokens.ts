import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Company, WisedatState } from "./state";

const VALID_MS = 30 * 60_000;
const claims = z.object({ ApiKey: z.string(), User: z.string(), exp: z.number() });

/** A token of 30 minutes that names the company by its API key. */
export async function issueToken(
  state: WisedatState,
  company: Company,
): Promise<{ token: string; expires: Date }> {
  const issuedAt = state.now().getTime();
  const expires = new Date(issuedAt + VALID_MS);
  const head = encode({ alg: "HS256", typ: "JWT" });
  const body = encode({
    jti: randomUUID(),
    ApiKey: company.apiKey,
    User: company.user,
    iat: Math.floor(issuedAt / 1000),
    exp: Math.floor(expires.getTime() / 1000),
  });
  const signature = sign(await state.keys.tokenSecret(), `${head}.${body}`).toString("base64url");
  return { token: `${head}.${body}.${signature}`, expires };
}

/** The company of a valid token; null when it is unknown, expired, or older than the present key pair. */
export async function companyOfToken(state: WisedatState, token: string): Promise<Company | null> {
  const [head, body, signature, ...rest] = token.split(".");
  if (!head || !body || !signature || rest.length > 0) return null;
  const given = Buffer.from(signature, "base64url");
  const wanted = sign(await state.keys.tokenSecret(), `${head}.${body}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const read = claims.parse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  if (read.exp * 1000 <= state.now().getTime()) return null;
  return state.companies.get(read.ApiKey) ?? null;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function sign(secret: Buffer, text: string): Buffer {
  return createHmac("sha256", secret).update(text).digest();
}
