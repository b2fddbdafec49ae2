import { describe, expect, it } from "vitest";
import { stateOf } from "./state";

const row = { lifecycle: "final", payment: "unpaid", overdue: false, deletedAtProvider: false } as const;

describe("the state that a row shows", () => {
  it("is how it is paid, once it is issued", () => {
    expect(stateOf(row).word).toBe("unpaid");
    expect(stateOf({ ...row, payment: "paid" })).toEqual({ word: "paid", tone: "positive", shape: "check" });
  });

  it("is issued where the provider says nothing of payment, or there is none to make", () => {
    expect(stateOf({ ...row, payment: "unknown" })).toEqual({
      word: "issued",
      tone: "neutral",
      shape: "dot",
    });
    expect(stateOf({ ...row, payment: "not_applicable" }).word).toBe("issued");
  });

  it("is overdue before it is partly paid, and danger", () => {
    expect(stateOf({ ...row, payment: "partly_paid", overdue: true })).toMatchObject({
      word: "overdue",
      tone: "danger",
    });
  });

  it("is draft or cancelled whatever is said of its payment", () => {
    expect(stateOf({ ...row, lifecycle: "draft" }).word).toBe("draft");
    expect(stateOf({ ...row, lifecycle: "cancelled", payment: "paid" }).word).toBe("cancelled");
  });

  it("is deleted above all, and never told by colour alone", () => {
    expect(stateOf({ ...row, overdue: true, deletedAtProvider: true })).toEqual({
      word: "deleted",
      tone: "neutral",
      shape: "cross",
    });
  });
});
