import { SendRequest } from "@comptoir/providers/operations";

/** Who else is written to, as typed: separated by commas, semicolons, blanks or lines. */
export function addressesIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((address) => address !== "");
}

export type AddressReading = {
  addresses: string[] | null;
  problem: { code: "none" | "tooMany" } | { code: "wrong"; address: string } | null;
};

/** The stored address, if it is wanted, and the others, each once. Null where one is no address, or none is left. */
export function readAddresses(stored: readonly string[], typed: string): AddressReading {
  const all = [...new Set([...stored, ...addressesIn(typed)].map((address) => address.toLowerCase()))];
  if (all.length === 0) return { addresses: null, problem: { code: "none" } };
  const wrong = all.find((address) => !SendRequest.safeParse({ addresses: [address] }).success);
  if (wrong !== undefined) return { addresses: null, problem: { code: "wrong", address: wrong } };
  const isTaken = SendRequest.safeParse({ addresses: all }).success;
  return isTaken ? { addresses: all, problem: null } : { addresses: null, problem: { code: "tooMany" } };
}
