import { describe, expect, it } from "vitest";
import { readAmounts, writeAmounts } from "./amount-param";
import { readDates, writeDates } from "./date-param";
import { readSort, writeSort } from "./sort-param";
import { viewParsers } from "./view-params";

describe("the address of a view", () => {
  it.each(["this_month", "last_quarter", "2026-01-01..2026-03-31", "2026-01-01..", "..2026-03-31"])(
    "holds the dates %s",
    (text) => {
      const value = readDates(text);
      expect(value && writeDates(value)).toBe(text);
    },
  );

  it.each(["", "..", "yesterday", "2026-1-1..", "2026-01-01", "2026-01-01..2026-02-01..2026-03-01"])(
    "takes %j for no dates",
    (text) => expect(readDates(text)).toBeNull(),
  );

  it.each(["100..2500.50", "..-3", "0.0001.."])("holds the amounts %s exactly", (text) => {
    const value = readAmounts(text);
    expect(value && writeAmounts(value)).toBe(text);
  });

  it.each(["1e9..", "..NaN", "1,5..", "100"])("takes %j for no amounts", (text) => {
    expect(readAmounts(text)).toBeNull();
  });

  it("holds the sort, downwards with a minus, and knows the columns that can be sorted", () => {
    expect(readSort("-gross")).toEqual({ by: "gross", direction: "desc" });
    expect(writeSort({ by: "party", direction: "asc" })).toBe("party");
    expect(readSort("open")).toBeNull();
  });

  it("leaves out words that are not there", () => {
    expect(viewParsers.kind.parse("invoice,letter,quote")).toEqual(["invoice", "quote"]);
    expect(viewParsers.party.parse("1 or 1=1")).toBeNull();
  });
});
