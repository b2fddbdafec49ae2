import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The form in which a token is stored: SHA-256, hex. Only for random tokens, never for passwords. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}

/** A random token in base64url; 16 bytes are the 128 bits our links carry. */
export function randomToken(bytes = 16): string {
  return randomBytes(bytes).toString("base64url");
}

/** Compares two texts in a time that tells nothing of where, or whether by length, they differ. */
export function safeEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
