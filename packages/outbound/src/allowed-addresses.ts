import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { classifyAddress } from "./addresses";
import { allows, type NetworkRules, type RuleFirm } from "./network-rules";
import { OutboundError } from "./outbound-error";

/** Gives every address of a host name; rejects when it has none. */
export type DnsLookup = (hostname: string) => Promise<readonly string[]>;

/** What is reachable: public addresses, and what the operator's rules open for this firm. */
export type Reach = { rules: NetworkRules; firm: RuleFirm | null; dns?: DnsLookup };

/** More are never tried: each costs a connection attempt. */
const MAX_ADDRESSES = 3;

/**
 * Resolves a host once and keeps the addresses that may be connected to, at most three.
 * @throws OutboundError `dns` when the name has no address, `not_allowed` when none of them is allowed
 */
export async function allowedAddresses(reach: Reach, hostname: string, port: number): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const found = isIP(bare) === 0 ? await resolve(reach.dns ?? systemLookup, bare) : [bare];
  const allowed = found.filter(
    (address) =>
      classifyAddress(address) === "public" || allows(reach.rules, { firm: reach.firm, address, port }),
  );
  if (allowed.length === 0) throw new OutboundError("not_allowed");
  return allowed.slice(0, MAX_ADDRESSES);
}

async function resolve(dns: DnsLookup, hostname: string): Promise<readonly string[]> {
  const found = await dns(hostname).catch((cause: unknown) => {
    throw new OutboundError("dns", { cause });
  });
  if (found.length === 0) throw new OutboundError("dns");
  return found;
}

/** IPv4 first: a broken IPv6 route hangs for the whole connect timeout, a missing IPv4 route fails at once. */
async function systemLookup(hostname: string): Promise<string[]> {
  const found = await lookup(hostname, { all: true });
  const ordered = found.toSorted((one, other) => one.family - other.family);
  return ordered.map(({ address }) => address);
}
