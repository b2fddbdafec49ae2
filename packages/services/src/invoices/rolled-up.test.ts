import { describe, expect, it } from "vitest";
import { isRolledUp } from "./rolled-up";

describe("what the roll-ups know", () => {
  it("is everything, and what company, direction, kind, state, currency and whole months narrow", () => {
    expect(isRolledUp({})).toBe(true);
    expect(isRolledUp({ issuedFrom: "2026-02-01", issuedTo: "2028-02-29" })).toBe(true);
    expect(isRolledUp({ direction: "sale", kinds: ["quote"], lifecycles: ["draft"], currency: "EUR" })).toBe(
      true,
    );
    expect(isRolledUp({ search: "", payments: [], deleted: false })).toBe(true);
  });

  it.each([
    { issuedFrom: "2026-02-02" },
    { issuedTo: "2028-02-28" },
    { payments: ["unpaid"] },
    { overdue: false },
    { search: "dupont" },
    { grossMin: "0" },
    { providerIds: ["altoviz"] },
    { deleted: true },
  ] as const)("is not %j", (filter) => {
    expect(isRolledUp(structuredClone<object>(filter))).toBe(false);
  });
});
