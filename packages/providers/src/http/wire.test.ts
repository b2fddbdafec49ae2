import { describe, expect, it } from "vitest";
import {
  decimal,
  externalId,
  optionalCountry,
  optionalDecimal,
  optionalExternalId,
  optionalPlainDate,
  plainDate,
} from "./wire";

describe("decimal", () => {
  it.each([
    [7084.8, "7084.8"],
    ["5760", "5760"],
    ["98.00", "98"],
    [0.1, "0.1"],
    [-0.005, "-0.005"],
    [1e-7, "0"],
  ])("reads %s as %s", (value, expected) => {
    expect(decimal.parse(value)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1e99", "twelve", "", null, {}])("refuses %s", (value) => {
    expect(decimal.safeParse(value).success).toBe(false);
  });

  it("takes unknown for unknown, not for zero", () => {
    expect([undefined, null, "", " "].map((value) => optionalDecimal.parse(value))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(optionalDecimal.parse(0)).toBe("0");
  });
});

describe("plainDate", () => {
  it.each(["2026-02-28", "2026-02-28T00:00:00.000Z", "2026-02-28T23:59:59", "2026-02-28 10:00:00"])(
    "reads the day of %s",
    (value) => expect(plainDate.parse(value)).toBe("2026-02-28"),
  );

  it.each(["2026-02-30", "28/02/2026", "2026-2-8", "", "2026-02-281"])("refuses %s", (value) => {
    expect(plainDate.safeParse(value).success).toBe(false);
  });

  it("takes the first day of the calendar for no date", () => {
    expect(optionalPlainDate.parse("0001-01-01T00:00:00")).toBeNull();
    expect(optionalPlainDate.parse(undefined)).toBeNull();
    expect(optionalPlainDate.parse("2026-01-02")).toBe("2026-01-02");
  });
});

describe("ids and countries", () => {
  it("keeps ids as text", () => expect([externalId.parse(7), externalId.parse("A-7")]).toEqual(["7", "A-7"]));
  it("refuses a fraction and a blank", () => {
    expect(externalId.safeParse(1.5).success).toBe(false);
    expect(externalId.safeParse(" ").success).toBe(false);
  });
  it("reads 0 as no other record", () => expect(optionalExternalId.parse(0)).toBeNull());
  it("keeps only two letters of a country", () => {
    expect([
      optionalCountry.parse("fr"),
      optionalCountry.parse("France"),
      optionalCountry.parse(null),
    ]).toEqual(["FR", null, null]);
  });
});
