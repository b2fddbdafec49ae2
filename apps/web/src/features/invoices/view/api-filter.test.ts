import { describe, expect, it } from "vitest";
import { apiFilterOf } from "./api-filter";
import { DEFAULT_SORT } from "./sort-param";
import type { ViewParams } from "./view-params";

const PLAIN: ViewParams = {
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
  q: "",
  sort: DEFAULT_SORT,
};

describe("what the API is asked for", () => {
  it("is nothing where nothing is filtered", () => {
    expect(apiFilterOf({ ...PLAIN, q: "  " }, "2026-03-15")).toEqual({});
  });

  it("turns a preset into days seen from today", () => {
    const params: ViewParams = { ...PLAIN, issued: { kind: "dates", preset: "last_month" } };
    expect(apiFilterOf(params, "2026-03-15")).toEqual({ issuedFrom: "2026-02-01", issuedTo: "2026-02-28" });
    expect(apiFilterOf(params, "2026-01-31")).toEqual({ issuedFrom: "2025-12-01", issuedTo: "2025-12-31" });
  });

  it("keeps one open end open", () => {
    const params: ViewParams = {
      ...PLAIN,
      issued: { kind: "dates", from: "2026-01-01" },
      amount: { kind: "amounts", max: "250.50" },
    };
    expect(apiFilterOf(params, "2026-03-15")).toEqual({ issuedFrom: "2026-01-01", grossMax: "250.50" });
  });

  it("takes both directions for all invoices", () => {
    expect(apiFilterOf({ ...PLAIN, direction: ["sale", "purchase"] }, "2026-03-15")).toEqual({});
    expect(apiFilterOf({ ...PLAIN, direction: ["purchase"] }, "2026-03-15")).toEqual({
      direction: "purchase",
    });
  });
});
