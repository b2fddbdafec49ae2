import { isIP } from "node:net";

/** An IP address as a number, so that ranges of both families compare alike. */
export type Address = { family: 4 | 6; value: bigint };
export type Network = { family: 4 | 6; base: bigint; prefix: number };

const BITS = { 4: 32, 6: 128 } as const;

/** Reads an IP address, with or without an IPv6 zone (`%eth0`). Null when it is none. */
export function parseAddress(text: string): Address | null {
  const bare = text.split("%", 1)[0] ?? "";
  const family = isIP(bare);
  if (family === 4) return { family: 4, value: fromDigits(bare.split(".").map(Number), 8n) };
  return family === 6 ? { family: 6, value: fromDigits(groupsOf(bare), 16n) } : null;
}

/** Reads `address/prefix`; a bare address is the network of that one address. Null when it is neither. */
export function parseNetwork(text: string): Network | null {
  const [addressText = "", prefixText, ...rest] = text.split("/");
  const address = parseAddress(addressText);
  if (address === null || rest.length > 0) return null;
  const bits = BITS[address.family];
  if (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText)) return null;
  const prefix = prefixText === undefined ? bits : Number(prefixText);
  return prefix <= bits ? { family: address.family, base: address.value, prefix } : null;
}

/** True when the address lies in the network. An IPv4 address never lies in an IPv6 network. */
export function contains(network: Network, address: Address): boolean {
  if (network.family !== address.family) return false;
  const hostBits = BigInt(BITS[network.family] - network.prefix);
  return network.base >> hostBits === address.value >> hostBits;
}

/** True when the network names one address only. */
export function isSingleAddress(network: Network): boolean {
  return network.prefix === BITS[network.family];
}

/** True when the base has bits set beyond the prefix, which is mostly a slip of the pen. */
export function hasHostBits(network: Network): boolean {
  const hostBits = BigInt(BITS[network.family] - network.prefix);
  return (network.base >> hostBits) << hostBits !== network.base;
}

function fromDigits(digits: number[], width: bigint): bigint {
  return digits.reduce((value, digit) => (value << width) | BigInt(digit), 0n);
}

/** The eight groups of a valid IPv6 address; the last two may be written as an IPv4 address. */
function groupsOf(text: string): number[] {
  const plain = text.replace(/\d+\.\d+\.\d+\.\d+$/, (dotted) => {
    const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [head = "", tail] = plain.split("::");
  const left = hexGroups(head);
  if (tail === undefined) return left;
  const right = hexGroups(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

function hexGroups(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
