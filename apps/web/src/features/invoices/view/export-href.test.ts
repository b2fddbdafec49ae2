import { describe, expect, it } from "vitest";
import { exportHref } from "./export-href";

describe("the address of the export", () => {
  it("holds the view as it is on the screen, whatever is searched", () => {
    const view = { companyId: "c1", filter: { search: 'a&b "ü" +', kinds: ["invoice" as const] } };
    const href = exportHref("demo", view, { by: "gross", direction: "asc" });
    const url = new URL(href, "http://localhost");
    expect(url.pathname).toBe("/demo/api/export/invoices.csv");
    expect(JSON.parse(url.searchParams.get("view") ?? "")).toEqual({
      ...view,
      sort: { by: "gross", direction: "asc" },
    });
  });
});
