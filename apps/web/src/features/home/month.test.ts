import { describe, expect, it } from "vitest";
import { formatMonth, isMonth, shiftMonth } from "./month";

describe("a month", () => {
  it("moves over the turn of the year in both directions", () => {
    expect(shiftMonth("2026-01", -1)).toBe("2025-12");
    expect(shiftMonth("2026-11", 2)).toBe("2027-01");
    expect(shiftMonth("2026-11", 0)).toBe("2026-11");
  });

  it("is recognised in an address, and nothing else is", () => {
    expect(isMonth("2026-12")).toBe(true);
    for (const text of ["2026-13", "2026-1", "2026-12-01", ""]) expect(isMonth(text)).toBe(false);
  });

  it("is named in the language of the page", () => {
    expect(formatMonth("2026-11", "en", "long")).toBe("November 2026");
    expect(formatMonth("2026-02", "fr", "long")).toBe("février 2026");
    expect(formatMonth("2026-11", "en", "narrow")).toBe("N");
  });
});
