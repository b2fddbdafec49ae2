declare const brand: unique symbol;

/** The id of a firm that has been checked against a membership, a job or an entry key. */
export type FirmId = string & { readonly [brand]: "FirmId" };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Brands an id that comes from a trusted row (membership, job payload stamped by the queue function, entry key).
 * @throws TypeError when it is not a UUID.
 */
export function asFirmId(text: string): FirmId {
  if (!UUID.test(text)) throw new TypeError("not a firm id");
  // guarded by the pattern above
  return text as FirmId;
}
