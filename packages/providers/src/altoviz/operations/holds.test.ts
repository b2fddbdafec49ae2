import { describe, expect, it } from "vitest";
import { areAlike, holds } from "./holds";

describe("a record that is compared with what was sent", () => {
  it("may show more: ids, labels, amounts that the service worked out", () => {
    const shown = { id: 7, subject: "Audit", vat: { id: 22, rate: 20, label: "20 %" }, total: 240 };
    expect(holds(shown, { subject: "Audit", vat: { rate: 20 } })).toBe(true);
    expect(holds(shown, { subject: "Autre", vat: { rate: 20 } })).toBe(false);
  });

  it("has all lines in their order, and no other", () => {
    const lines = [
      { id: 1, text: "a" },
      { id: 2, text: "b" },
    ];
    expect(holds({ lines }, { lines: [{ text: "a" }, { text: "b" }] })).toBe(true);
    expect(holds({ lines }, { lines: [{ text: "b" }, { text: "a" }] })).toBe(false);
    expect(holds({ lines }, { lines: [{ text: "a" }] })).toBe(false);
  });

  it("writes nothing in many ways, and a day as its midnight", () => {
    expect(areAlike({ a: null, b: "", c: 0, d: false, e: {} }, {})).toBe(true);
    expect(holds({ date: "2026-02-10T00:00:00" }, { date: "2026-02-10" })).toBe(true);
    expect(holds({ date: "2026-02-11" }, { date: "2026-02-10" })).toBe(false);
    expect(areAlike({ a: 1 }, {})).toBe(false);
  });
});
