import { describe, expect, it } from "vitest";
import { parseAmount } from "./amount";

describe("amounts of collected invoices", () => {
  it.each([
    ["13,50 €", "13.5", "EUR"],
    ["€13.50", "13.5", "EUR"],
    ["1 234,56 EUR", "1234.56", "EUR"],
    ["1\u202f234,56\u00a0€", "1234.56", "EUR"],
    ["1.234,56 €", "1234.56", "EUR"],
    ["1,234.56 USD", "1234.56", "USD"],
    ["CHF 1'234.50", "1234.5", "CHF"],
    ["CHF 1\u2019234.50", "1234.5", "CHF"],
    ["US$ 20", "20", "USD"],
    ["99,00 zł", "99", "PLN"],
    ["1.234.567,8 €", "1234567.8", "EUR"],
    ["1.234.567 €", "1234567", "EUR"],
    ["0,125 €", "0.125", "EUR"],
    ["-12,00 €", "-12", "EUR"],
    ["12,00- €", "-12", "EUR"],
    ["(12,00) EUR", "-12", "EUR"],
    ["− 5 €", "-5", "EUR"],
    ["EUR 7", "7", "EUR"],
    ["12.5", "12.5", null],
  ])("reads %s", (text, amount, currency) => {
    expect(parseAmount(text)).toEqual({ amount, currency });
  });

  it("does not guess which dollar, yen or crown is meant", () => {
    expect(parseAmount("$93.50")).toEqual({ amount: "93.5", currency: null });
    expect(parseAmount("100 kr")).toEqual({ amount: "100", currency: null });
  });

  it.each([
    "1.234 €",
    "1,234",
    "12 €, 14 €",
    "free",
    "",
    "€",
    "1.23,45.6",
    "12 34 €",
    "1,2,3 €",
    "9".repeat(65),
  ])("knows nothing of %s", (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});
