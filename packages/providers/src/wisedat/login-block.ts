import { constants, createPublicKey, publicEncrypt } from "node:crypto";

/** `[Modulus, Exponent]`, each the Base64 of a big-endian integer, as `GET /status` gives it. */
export type ServerPublicKey = readonly [modulus: string, exponent: string];

/**
 * The Base64 block of a login: RSA, PKCS#1 v1.5, over the text in UTF-8 (WISEDAT API, Authentication).
 * @throws Error when the key is no RSA key or the text is longer than its block.
 */
export function encryptLogin([modulus, exponent]: ServerPublicKey, text: string): string {
  const jwk = { kty: "RSA", n: base64url(modulus), e: base64url(exponent) };
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(text, "utf8")).toString(
    "base64",
  );
}

function base64url(base64: string): string {
  return Buffer.from(base64, "base64").toString("base64url");
}
