import { describe, expect, it } from "vitest";
import { type ChipWords, chipAfterRemoval, chipsOf } from "./chips";
import { type FilterDefinition, isBlank, withFilter } from "./filter";

const definitions: FilterDefinition[] = [
  {
    id: "provider",
    label: "Provider",
    kind: "options",
    options: ["Altera", "Altoviz", "WISEDAT"].map((label) => ({ value: label.toLowerCase(), label })),
  },
  { id: "issuedOn", label: "Issued", kind: "dates" },
  { id: "gross", label: "Amount", kind: "amounts" },
];

const words: ChipWords = {
  day: (day) => day,
  amount: (amount) => amount,
  preset: (preset) => preset,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  more: (first, count) => `${first} and ${count} more`,
};

describe("the chips above a table", () => {
  it("stand in the table's order, whatever was set first", () => {
    const values = {
      gross: { kind: "amounts", min: "10" },
      provider: { kind: "options", values: ["altera"] },
    } as const;
    expect(chipsOf(definitions, values, words).map((chip) => `${chip.label} ${chip.value}`)).toEqual([
      "Provider Altera",
      "Amount ≥ 10",
    ]);
  });

  it("name two values and count the others", () => {
    const chip = (values: string[]) =>
      chipsOf(definitions, { provider: { kind: "options", values } }, words)[0]?.value;
    expect(chip(["altera", "wisedat"])).toBe("Altera, WISEDAT");
    expect(chip(["altera", "altoviz", "wisedat"])).toBe("Altera and 2 more");
    expect(chip(["gone"])).toBe("gone");
  });

  it("say one end, both ends or the preset of a range", () => {
    const chip = (value: { from?: string; to?: string } | { preset: "last_quarter" }) =>
      chipsOf(definitions, { issuedOn: { kind: "dates", ...value } }, words)[0]?.value;
    expect(chip({ from: "2026-01-01" })).toBe("since 2026-01-01");
    expect(chip({ to: "2026-02-01" })).toBe("until 2026-02-01");
    expect(chip({ from: "2026-01-01", to: "2026-02-01" })).toBe("2026-01-01 – 2026-02-01");
    expect(chip({ preset: "last_quarter" })).toBe("last_quarter");
  });

  it("leave out what no filter of the table understands", () => {
    expect(
      chipsOf(
        definitions,
        { nothing: { kind: "text", text: "x" }, gross: { kind: "text", text: "x" } },
        words,
      ),
    ).toEqual([]);
  });
});

describe("setting a filter", () => {
  it("takes it away when its value is blank", () => {
    const set = withFilter({}, "gross", { kind: "amounts", min: "1" });
    expect(set).toEqual({ gross: { kind: "amounts", min: "1" } });
    expect(withFilter(set, "gross", { kind: "amounts" })).toEqual({});
    expect(withFilter(set, "gross", undefined)).toEqual({});
  });

  it("knows a blank of each kind", () => {
    expect(isBlank({ kind: "text", text: "  " })).toBe(true);
    expect(isBlank({ kind: "dates" })).toBe(true);
    expect(isBlank({ kind: "dates", preset: "this_year" })).toBe(false);
    expect(isBlank({ kind: "options", values: [] })).toBe(true);
  });
});

describe("removing a chip by keyboard", () => {
  it("moves the focus to the follower, else to the one before", () => {
    expect(chipAfterRemoval(0, 3)).toBe(0);
    expect(chipAfterRemoval(2, 3)).toBe(1);
    expect(chipAfterRemoval(0, 1)).toBeNull();
  });
});
