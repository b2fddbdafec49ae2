import { createHash, createSecretKey, type KeyObject } from "node:crypto";
import { KeyringError } from "./errors";

/** KeyObjects do not print their bytes, so a keyring that reaches a log leaks nothing. */
export type Keyring = {
  readonly sealingId: string;
  readonly keys: ReadonlyMap<string, KeyObject>;
};

const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;
/** 32 bytes in base64url or base64, as `openssl rand -base64 32` prints them. */
const KEY_TEXT = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Reads COMPTOIR_SECRET_KEY: keys separated by commas, each `id:key` or a bare key (32 bytes in base64url).
 * The first key seals, all of them open. A bare key is named by the first 8 hex digits of its SHA-256.
 * @throws KeyringError with every problem found
 */
export function createKeyring(value: string): Keyring {
  const keys = new Map<string, KeyObject>();
  const problems: string[] = [];
  const entries = value.split(",").map((entry) => entry.trim());
  for (const [index, entry] of entries.entries()) {
    const read = readKey(entry);
    if ("problem" in read) problems.push(`key ${index + 1}: ${read.problem}`);
    else if (keys.has(read.id)) problems.push(`key ${index + 1}: the id "${read.id}" is used twice`);
    else keys.set(read.id, createSecretKey(read.bytes));
  }
  const [sealingId] = keys.keys();
  if (problems.length > 0 || sealingId === undefined) throw new KeyringError(problems);
  return { sealingId, keys };
}

type ReadKey = { id: string; bytes: Buffer } | { problem: string };

function readKey(entry: string): ReadKey {
  if (entry === "") return { problem: "is empty" };
  const colon = entry.indexOf(":");
  const text = entry.slice(colon + 1);
  if (!KEY_TEXT.test(text)) return { problem: `must be ${KEY_BYTES} bytes in base64url (43 characters)` };
  const bytes = Buffer.from(text, "base64url");
  const id = colon < 0 ? createHash("sha256").update(bytes).digest("hex").slice(0, 8) : entry.slice(0, colon);
  return KEY_ID.test(id) ? { id, bytes } : { problem: "has an id that is not 1 to 32 of A-Z a-z 0-9 _ -" };
}
