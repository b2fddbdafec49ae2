import { createHash } from "node:crypto";

/** SHA-256 of a payload as received, lower-case hex: what decides whether a record has changed. */
export function contentHash(payload: string): string {
  return createHash("sha256").update(payload, "utf8").digest("hex");
}
