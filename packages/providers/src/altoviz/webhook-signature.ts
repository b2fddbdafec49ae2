import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export type SignedDelivery = {
  secret: string;
  headers: Headers | Record<string, string | string[] | undefined>;
  /** Exactly as received. */
  rawBody: Uint8Array;
  /** Takes a signature only, not the secret itself, which an onlooker could repeat. */
  signedOnly?: boolean;
};

/** The present name, and the one before it, which the vendor's own guide still uses. */
const HEADERS = ["x-signature", "x-altoviz-signature"];

/**
 * Altoviz API, Webhooks: the reference does not say how the secret comes with a call. Taken, in constant time: the
 * secret itself, or the HMAC-SHA256 of the body as hex or base64, with or without `sha256=`.
 */
export function checkWebhookSignature(delivery: SignedDelivery): "valid" | "missing" | "wrong" {
  const given = HEADERS.flatMap((name) => headerValues(delivery.headers, name));
  if (given.length === 0) return "missing";
  // With an empty secret anybody could sign.
  if (delivery.secret === "") return "wrong";
  const accepted = acceptedValues(delivery);
  const matches = given.flatMap((value) => accepted.map((right) => isSame(comparable(value), right)));
  return matches.includes(true) ? "valid" : "wrong";
}

function acceptedValues({ secret, rawBody, signedOnly }: SignedDelivery): string[] {
  const signature = createHmac("sha256", secret).update(rawBody).digest();
  const signed = [signature.toString("hex"), signature.toString("base64")];
  return signedOnly ? signed : [...signed, secret];
}

/** Hex in any case is one value. */
function comparable(value: string): string {
  const bare = value.replace(/^sha256=/i, "");
  return /^[0-9a-f]{64}$/i.test(bare) ? bare.toLowerCase() : bare;
}

/** Digests of both have one length, so that the comparison takes as long for any guess. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

function headerValues(headers: SignedDelivery["headers"], wanted: string): string[] {
  const values =
    headers instanceof Headers
      ? [headers.get(wanted)]
      : Object.entries(headers).flatMap(([name, value]) => (name.toLowerCase() === wanted ? value : []));
  return values.flatMap((value) => value?.trim() || []);
}
