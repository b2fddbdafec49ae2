import { describe, expect, it } from "vitest";
import { numberFromText, textOfNumber } from "./number-entry";

describe("a number typed in a form", () => {
  it.each([
    ["1234.5", "1234.5"],
    ["1 234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234.567,8", "1234567.8"],
    [".5", "0.5"],
    ["-3", "-3"],
    ["007", "7"],
  ])("%s is %s in both writings", (typed, exact) => {
    expect(numberFromText(typed, true)).toBe(exact);
    expect(numberFromText(typed, false)).toBe(exact);
  });

  it("has three decimals after a point in every language, after a comma only where it is the decimal mark", () => {
    expect(numberFromText("1.125", true)).toBe("1.125");
    expect(numberFromText("1.125", false)).toBe("1.125");
    expect(numberFromText("1,125", true)).toBe("1.125");
    expect(numberFromText("1,125", false)).toBe("1125");
  });

  it.each(["", "-", "abc", "1,2,3", "1.2.3,4", "1.1234567", "12 €"])("%s is none", (typed) => {
    expect(numberFromText(typed, true)).toBeNull();
  });

  it("goes back into the field in the writing of the language", () => {
    expect(textOfNumber("1234.5", true)).toBe("1234,5");
    expect(textOfNumber("1234.5", false)).toBe("1234.5");
    expect(textOfNumber(null, true)).toBe("");
  });
});
