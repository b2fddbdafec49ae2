import { classifyAddress } from "./addresses";
import { contains, hasHostBits, isSingleAddress, type Network, parseAddress, parseNetwork } from "./networks";

/** A firm as a rule may name it. */
export type RuleFirm = { id: string; slug: string };
export type PortRange = { from: number; to: number };
/** One entry of COMPTOIR_ALLOWED_NETWORKS. `firm` null: every firm; `ports` empty: every port. */
export type NetworkRule = { firm: string | null; network: Network; ports: readonly PortRange[] };
export type NetworkRules = readonly NetworkRule[];

const ENTRY =
  /^(?:(?<firm>[a-z0-9][a-z0-9-]*):)?(?:\[(?<v6>[^\]]+)\]|(?<v4>\d[\d./]*))(?::(?<ports>[\d,|-]+))?$/i;
const PORTS_ONLY = /^\d+(?:[-|]\d+)*$/;
/** Wider than any private range there is: an entry of that width is a mistake. */
const WIDEST = { 4: 8, 6: 7 } as const;

/**
 * Reads COMPTOIR_ALLOWED_NETWORKS: entries `[firm:]CIDR[:ports]` separated by `;`, `,` or white space.
 * Ports are numbers and ranges (`8443`, `8000-8100`) separated by `,` or `|`; an IPv6 network stands in
 * brackets (`[fd00::/8]:8443`). `problems` names every faulty entry; the rules hold the others.
 */
export function parseNetworkRules(value: string): { rules: NetworkRules; problems: string[] } {
  const rules: NetworkRule[] = [];
  const problems: string[] = [];
  for (const entry of entriesOf(value)) {
    const read = readEntry(entry);
    if (typeof read === "string") problems.push(`"${entry}" ${read}`);
    else rules.push(read);
  }
  return { rules, problems };
}

/** True when an entry for this firm, or for every firm, covers address and port. */
export function allows(
  rules: NetworkRules,
  target: { firm: RuleFirm | null; address: string; port: number },
): boolean {
  const address = parseAddress(target.address);
  if (address === null) return false;
  // A wide entry (169.254.0.0/16) does not open the cloud's metadata service: it must be named by itself.
  const namedOnly = classifyAddress(target.address) === "metadata";
  return rules.some(
    (rule) =>
      isForFirm(rule, target.firm) &&
      contains(rule.network, address) &&
      (!namedOnly || isSingleAddress(rule.network)) &&
      (rule.ports.length === 0 ||
        rule.ports.some(({ from, to }) => from <= target.port && target.port <= to)),
  );
}

function isForFirm(rule: NetworkRule, firm: RuleFirm | null): boolean {
  return rule.firm === null || rule.firm === firm?.id || rule.firm === firm?.slug;
}

/** A comma separates both entries and ports: a piece of ports only belongs to the entry before it. */
function entriesOf(value: string): string[] {
  return value.split(/[;\s]+/).flatMap((part) => {
    const entries: string[] = [];
    for (const piece of part.split(",").filter((text) => text !== "")) {
      const previous = entries.pop();
      if (previous !== undefined && PORTS_ONLY.test(piece)) entries.push(`${previous},${piece}`);
      else entries.push(...(previous === undefined ? [] : [previous]), piece);
    }
    return entries;
  });
}

/** The rule, or what is wrong with the entry. */
function readEntry(entry: string): NetworkRule | string {
  const groups = ENTRY.exec(entry)?.groups;
  if (groups === undefined) return "is not [firm:]CIDR[:ports] (IPv6 in brackets)";
  const network = parseNetwork(groups["v6"] ?? groups["v4"] ?? "");
  if (network === null || (network.family === 6) !== (groups["v6"] !== undefined)) {
    return "has no valid network";
  }
  if (network.prefix < WIDEST[network.family]) return `is wider than /${WIDEST[network.family]}`;
  if (hasHostBits(network)) return `has bits set beyond /${network.prefix}`;
  const ports = readPorts(groups["ports"]);
  return ports === null ? "has ports outside 1-65535" : { firm: groups["firm"] ?? null, network, ports };
}

function readPorts(text: string | undefined): PortRange[] | null {
  if (text === undefined) return [];
  const ranges = text.split(/[,|]/).map(readRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function readRange(text: string): PortRange | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= 1 && from <= to && to <= 65_535 ? { from, to } : null;
}
