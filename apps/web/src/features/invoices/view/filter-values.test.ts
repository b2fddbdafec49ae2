import { describe, expect, it } from "vitest";
import { type FilterParams, filterParamsOf, filterValuesOf } from "./filter-values";

const NONE: FilterParams = {
  provider: null,
  direction: null,
  kind: null,
  lifecycle: null,
  payment: null,
  overdue: null,
  issued: null,
  amount: null,
  currency: null,
  connection: null,
  party: null,
};

describe("filters between the address and the bar", () => {
  it("come back as they were", () => {
    const params: FilterParams = {
      ...NONE,
      provider: ["altoviz", "wisedat"],
      direction: ["sale"],
      kind: ["credit_note"],
      lifecycle: ["draft"],
      payment: ["unpaid", "partly_paid"],
      overdue: true,
      issued: { kind: "dates", preset: "last_quarter" },
      amount: { kind: "amounts", min: "100" },
      currency: "PLN",
      party: "5f9b6c0e-63a5-4f0b-9a53-7d6f0b1c2d3e",
    };
    expect(filterParamsOf(filterValuesOf(params))).toEqual(params);
  });

  it("gather lifecycle, payment and overdue in one filter of states", () => {
    expect(filterValuesOf({ ...NONE, lifecycle: ["draft"], payment: ["paid"], overdue: true })).toEqual({
      state: { kind: "options", values: ["overdue", "lifecycle.draft", "payment.paid"] },
    });
  });

  it("leave the address when they are removed from the bar", () => {
    expect(filterParamsOf({})).toEqual(NONE);
  });

  it("keep only one currency, the one chosen last, since sums are never across", () => {
    expect(filterParamsOf({ currency: { kind: "options", values: ["EUR", "PLN"] } }).currency).toBe("PLN");
  });

  it("pass over words that no invoice has", () => {
    expect(filterParamsOf({ kind: { kind: "options", values: ["invoice", "letter"] } }).kind).toEqual([
      "invoice",
    ]);
  });
});
