import { createHash, randomBytes } from "node:crypto";
import { createRandom } from "../data/random";

/** 24 hex digits, as a document database issues them. */
export function newId(): string {
  return randomBytes(12).toString("hex");
}

/** The same user gets the same id after a restart of the stand-in. */
export function idOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

export function isId(value: string): boolean {
  return /^[0-9a-f]{24}$/i.test(value);
}

/** 128 hex digits: tokens of users and paths of sockets. */
export function newToken(): string {
  return randomBytes(64).toString("hex");
}

/** `api_` and 128 bytes in Base64, which hold `+`, `/` and `=`; the same for the same seed. */
export function seededBearer(seed: number): string {
  const bytes = Buffer.from(createRandom(seed, "invoice-collector/bearer").hex(256), "hex");
  return `api_${bytes.toString("base64")}`;
}

export function newBearer(): string {
  return `api_${randomBytes(128).toString("base64")}`;
}
