import { describe, expect, test } from "vitest";
import { allows, type NetworkRules, parseNetworkRules } from "./network-rules";

const firm = { id: "0198f000-0000-7000-8000-000000000001", slug: "demo" };
const otherFirm = { id: "0198f000-0000-7000-8000-000000000002", slug: "other" };

function rulesOf(value: string): NetworkRules {
  const { rules, problems } = parseNetworkRules(value);
  expect(problems).toEqual([]);
  return rules;
}

function isAllowed(value: string, address: string, port: number): boolean {
  return allows(rulesOf(value), { firm, address, port });
}

describe("the rules", () => {
  test("are none by default and allow nothing", () => {
    expect(isAllowed("", "10.0.0.1", 443)).toBe(false);
    expect(isAllowed(" ;\n", "10.0.0.1", 443)).toBe(false);
  });

  test("allow every port of a network when none is named", () => {
    expect(isAllowed("10.0.0.0/8", "10.255.0.1", 1)).toBe(true);
    expect(isAllowed("10.0.0.0/8", "11.0.0.1", 1)).toBe(false);
  });

  test("allow the named ports and ranges only", () => {
    for (const value of ["127.0.0.1:4101,4103-4104", "127.0.0.1:4101|4103-4104"]) {
      const allowed = [4100, 4101, 4102, 4103, 4104, 4105].filter((port) =>
        isAllowed(value, "127.0.0.1", port),
      );
      expect(allowed).toEqual([4101, 4103, 4104]);
    }
  });

  test("read entries apart by comma, semicolon or space although ports use commas too", () => {
    for (const separator of [",", ";", " ", "; ", ",\n"]) {
      const rules = rulesOf(["10.0.0.0/8:80,443", "demo:192.168.1.0/24", "[fd00::/8]:8443"].join(separator));
      expect(rules.map(({ firm: name, ports }) => [name, ports.length])).toEqual([
        [null, 2],
        ["demo", 0],
        [null, 1],
      ]);
    }
  });

  test("hold for the firm they name, by slug or id", () => {
    for (const name of [firm.slug, firm.id]) {
      expect(isAllowed(`${name}:10.0.0.0/8`, "10.0.0.1", 443)).toBe(true);
      const target = { firm: otherFirm, address: "10.0.0.1", port: 443 };
      expect(allows(rulesOf(`${name}:10.0.0.0/8`), target)).toBe(false);
    }
    expect(allows(rulesOf("demo:10.0.0.0/8"), { firm: null, address: "10.0.0.1", port: 443 })).toBe(false);
  });

  test("read IPv6 networks in brackets", () => {
    expect(isAllowed("demo:[fd00::/8]:8443", "fd12::1", 8443)).toBe(true);
    expect(isAllowed("demo:[fd00::/8]:8443", "fd12::1", 443)).toBe(false);
    expect(isAllowed("[::1]", "::1", 80)).toBe(true);
  });

  test("do not reach an IPv4 network through an IPv6 address that carries it", () => {
    expect(isAllowed("10.0.0.0/8", "::ffff:10.0.0.1", 443)).toBe(false);
    expect(isAllowed("10.0.0.0/8", "64:ff9b::a00:1", 443)).toBe(false);
  });

  test("open the metadata service only where it is named by itself", () => {
    expect(isAllowed("169.254.0.0/16", "169.254.169.254", 80)).toBe(false);
    expect(isAllowed("169.254.0.0/16", "169.254.1.1", 80)).toBe(true);
    expect(isAllowed("169.254.169.254", "169.254.169.254", 80)).toBe(true);
  });

  test("name every faulty entry at once and keep the good ones", () => {
    const { rules, problems } = parseNetworkRules(
      "10.0.0.0/8;nonsense;10.0.0.1/8;0.0.0.0/0;10.0.0.0/8:0;10.0.0.0/33;fd00::/8;10.0.0.0/8:90-80;[10.0.0.0/8]",
    );
    expect(rules).toHaveLength(1);
    expect(problems).toEqual([
      '"nonsense" is not [firm:]CIDR[:ports] (IPv6 in brackets)',
      '"10.0.0.1/8" has bits set beyond /8',
      '"0.0.0.0/0" is wider than /8',
      '"10.0.0.0/8:0" has ports outside 1-65535',
      '"10.0.0.0/33" has no valid network',
      '"fd00::/8" is not [firm:]CIDR[:ports] (IPv6 in brackets)',
      '"10.0.0.0/8:90-80" has ports outside 1-65535',
      '"[10.0.0.0/8]" has no valid network',
    ]);
  });
});
