import { describe, expect, it } from "vitest";
import { formatAmount } from "./money-format";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("an amount in the figures of a language", () => {
  it("keeps every digit of amounts no float can hold", () => {
    expect(formatAmount("90071992547409931.23", { currency: "EUR", locale: "en" })).toBe(
      "90,071,992,547,409,931.23",
    );
  });

  it("follows the language", () => {
    expect(plain(formatAmount("-1234.5", { currency: "EUR", locale: "fr" }))).toBe("-1 234,50");
    expect(formatAmount("1234.5", { currency: "PLN", locale: "en" })).toBe("1,234.50");
  });

  it("has the decimal places of its currency", () => {
    expect(formatAmount("1234", { currency: "JPY", locale: "en" })).toBe("1,234");
    expect(formatAmount("1.234", { currency: "KWD", locale: "en" })).toBe("1.234");
    expect(formatAmount("1", { currency: "zł", locale: "en" })).toBe("1.00");
    expect(formatAmount("1", { currency: null, locale: "en" })).toBe("1.00");
  });

  it("does not round a unit price when more digits are asked for", () => {
    expect(formatAmount("0.0375", { currency: "EUR", locale: "en", mostDigits: 6 })).toBe("0.0375");
  });
});
