import { describe, expect, it } from "vitest";
import { jsonNumber, writtenDate, writtenId } from "./written";

describe("a decimal as a JSON number", () => {
  it.each([
    ["1234.50", "1234.5"],
    ["0.1", "0.1"],
    ["-12.3456", "-12.3456"],
    ["999999999999.99", "999999999999.99"],
    ["0", "0"],
    ["-0.00", "0"],
    [" 19.60 ", "19.6"],
  ])("prints the value of %s", (text, printed) => {
    expect(JSON.stringify(jsonNumber(text))).toBe(printed);
  });

  it.each(["0.1234567890123456789", "123456789012345.678", "1e3", "12,5", "", "NaN", "1000000000000000"])(
    "is none where it would print something else: %j",
    (text) => {
      expect(jsonNumber(text)).toBeNull();
    },
  );

  it("is exact for every amount of cents", () => {
    for (let cents = 1; cents < 20_000; cents += 1) {
      const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
      expect(Math.round(Number(jsonNumber(text)) * 100)).toBe(cents);
    }
  });
});

describe("what else is written", () => {
  it("is an id that is an integer", () => {
    expect(writtenId.parse("42")).toBe(42);
    for (const id of ["0", "4.2", "abc", "", "-1"]) expect(writtenId.safeParse(id).success).toBe(false);
  });

  it("is a day that exists", () => {
    expect(writtenDate.safeParse("2026-02-28").success).toBe(true);
    expect(writtenDate.safeParse("2026-02-30").success).toBe(false);
  });
});
