import { type Address, contains, type Network, parseAddress, parseNetwork } from "./networks";

/** What an address is for. Only `public` is reached without a rule of the operator. */
export type AddressKind =
  | "public"
  | "loopback"
  | "private"
  | "link-local"
  | "metadata"
  | "cgnat"
  | "mapped"
  | "multicast"
  | "reserved";

/**
 * The IANA special-purpose registries for IPv4 and IPv6; the first match counts, so single addresses stand
 * first. The metadata addresses are those of AWS, Azure, Google, Oracle (169.254.169.254, fd00:ec2::254),
 * the AWS task endpoint and Alibaba.
 */
const RANGES: readonly (readonly [Exclude<AddressKind, "public">, readonly string[]])[] = [
  ["metadata", ["169.254.169.254", "169.254.170.2", "169.254.170.23", "100.100.100.200", "192.0.0.192"]],
  ["metadata", ["fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254", "fe80::a9fe:a9fe"]],
  ["loopback", ["127.0.0.0/8", "::1"]],
  ["private", ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"]],
  ["link-local", ["169.254.0.0/16", "fe80::/10"]],
  ["cgnat", ["100.64.0.0/10"]],
  ["multicast", ["224.0.0.0/4", "ff00::/8"]],
  ["reserved", ["0.0.0.0/8", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15"]],
  ["reserved", ["198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "::"]],
  ["reserved", ["100::/64", "2001:db8::/32", "3fff::/20", "5f00::/16"]],
  // Forms that carry an IPv4 address: mapped, compatible, translated, local NAT64, Teredo, 6to4.
  ["mapped", ["::ffff:0:0/96", "::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "2001::/32", "2002::/16"]],
  ["reserved", ["2001::/23"]],
];

const TABLE = RANGES.flatMap(([kind, texts]) => texts.map((text) => ({ kind, network: known(text) })));
const NAT64 = known("64:ff9b::/96");
/** All that is allocated for use on the Internet today; what lies outside is reserved. */
const GLOBAL_UNICAST_V6 = known("2000::/3");

/**
 * Says what an address is for. NAT64 (64:ff9b::/96) of a public IPv4 address is public, since networks
 * without IPv4 reach everything through it; every other form that carries an IPv4 address is `mapped`.
 */
export function classifyAddress(text: string): AddressKind {
  const address = parseAddress(text);
  return address === null ? "reserved" : kindOf(address);
}

function kindOf(address: Address): AddressKind {
  if (contains(NAT64, address)) {
    const carried: Address = { family: 4, value: address.value & 0xffff_ffffn };
    return kindOf(carried) === "public" ? "public" : "mapped";
  }
  const special = TABLE.find(({ network }) => contains(network, address));
  if (special !== undefined) return special.kind;
  return address.family === 4 || contains(GLOBAL_UNICAST_V6, address) ? "public" : "reserved";
}

function known(text: string): Network {
  const network = parseNetwork(text);
  if (network === null) throw new TypeError(`not a network: ${text}`);
  return network;
}
