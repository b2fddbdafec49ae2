import { describe, expect, it } from "vitest";
import { amountFromText } from "./amount-text";

describe("an amount as a person writes it", () => {
  it.each([
    ["1 234,56", "1234.56"],
    ["1\u202f234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234,56", "1234.56"],
    ["1234.5", "1234.5"],
    ["1,234", "1234"],
    ["1.234.567", "1234567"],
    ["0,125", "0.125"],
    ["12,5", "12.5"],
    ["-7", "-7"],
    ["007", "7"],
    [",5", "0.5"],
    ["90071992547409931.23", "90071992547409931.23"],
  ])("%s is %s", (typed, amount) => {
    expect(amountFromText(typed)).toBe(amount);
  });

  it.each(["", "abc", "1.2.3", "1,2,3", "12,34.5", "--1", "1e5", "-"])("%j is no amount", (typed) => {
    expect(amountFromText(typed)).toBeNull();
  });
});
