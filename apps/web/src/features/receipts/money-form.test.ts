import { describe, expect, it } from "vitest";
import { moneyForm, readMoney } from "./money-form";

const form = moneyForm("2026-03-01", "1200.5", true);

describe("money that is recorded", () => {
  it("begins with all that is open, today, and is read exactly", () => {
    expect(form.amount).toBe("1200,5");
    expect(readMoney({ ...form, reference: " VIR 12 " }, true).value).toEqual({
      day: "2026-03-01",
      amount: "1200.5",
      method: "transfer",
      reference: "VIR 12",
    });
  });

  it("needs a day and an amount above nothing", () => {
    expect(readMoney({ ...form, day: "" }, true)).toEqual({ value: null, problems: { day: "dayMissing" } });
    expect(readMoney({ ...form, amount: "" }, true).problems).toEqual({ amount: "notAnAmount" });
    expect(readMoney({ ...form, amount: "0,00" }, true).problems).toEqual({ amount: "notPositive" });
  });
});
