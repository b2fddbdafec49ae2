import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";
import { SecretError } from "./errors";
import type { Keyring } from "./keyring";

/** Where a sealed value stands. It opens there and nowhere else. */
export type SealedPlace = { firmId: string; connectionId: string; field: string };

const VERSION = "v1";
const ALGORITHM = "aes-256-gcm";
/** 96 bits, the nonce length NIST SP 800-38D recommends for GCM. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals with the keyring's first key: `v1.<keyId>.<nonce>.<tag and ciphertext>`, base64url. */
export function seal(keyring: Keyring, plaintext: string, place: SealedPlace): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyOf(keyring, keyring.sealingId), nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(associatedData(place));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  const body = Buffer.concat([cipher.getAuthTag(), ciphertext]);
  return [VERSION, keyring.sealingId, nonce.toString("base64url"), body.toString("base64url")].join(".");
}

/**
 * Opens what `seal` made for the same place, with whichever key of the ring sealed it.
 * @throws SecretError `unknown_key` when that key is not in the ring, `corrupt` for anything altered or moved
 */
export function open(keyring: Keyring, sealed: string, place: SealedPlace): string {
  const { keyId, nonce, body } = parse(sealed);
  const key = keyOf(keyring, keyId);
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(associatedData(place));
    decipher.setAuthTag(body.subarray(0, TAG_BYTES));
    const opened = Buffer.concat([decipher.update(body.subarray(TAG_BYTES)), decipher.final()]);
    return opened.toString("utf8");
  } catch {
    throw new SecretError("corrupt", keyId);
  }
}

/**
 * True when the value was sealed with another key than the one that seals now.
 * @throws SecretError `corrupt` when the text is no sealed value
 */
export function needsReseal(keyring: Keyring, sealed: string): boolean {
  return parse(sealed).keyId !== keyring.sealingId;
}

function parse(sealed: string): { keyId: string; nonce: Buffer; body: Buffer } {
  const [version, keyId, nonceText, bodyText, ...rest] = sealed.split(".");
  if (version !== VERSION || !keyId || nonceText === undefined || bodyText === undefined || rest.length > 0) {
    throw new SecretError("corrupt", null);
  }
  const nonce = Buffer.from(nonceText, "base64url");
  const body = Buffer.from(bodyText, "base64url");
  if (nonce.length !== NONCE_BYTES || body.length < TAG_BYTES) throw new SecretError("corrupt", keyId);
  return { keyId, nonce, body };
}

function keyOf(keyring: Keyring, keyId: string): KeyObject {
  const key = keyring.keys.get(keyId);
  if (key === undefined) throw new SecretError("unknown_key", keyId);
  return key;
}

/** A JSON array, so that no two places give the same bytes whatever characters their parts hold. */
function associatedData({ firmId, connectionId, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([VERSION, firmId, connectionId, field]), "utf8");
}
