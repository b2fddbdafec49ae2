import { describe, expect, it } from "vitest";
import { entryOfRate } from "./tax-rate";

const entries = [
  { id: "1", rate: "20", detail: "FR" },
  { id: "2", rate: "8.5", detail: "GP" },
  { id: "3", rate: "8.5", detail: "RE" },
  { id: "4", rate: null, detail: null },
];

describe("the rate that a product has", () => {
  it("is found in the provider's list however it is written", () => {
    expect(entryOfRate(entries, { taxRate: "20.00", taxRegion: "" })?.id).toBe("1");
  });

  it("is told apart by its region", () => {
    expect(entryOfRate(entries, { taxRate: "8.5", taxRegion: "RE" })?.id).toBe("3");
    expect(entryOfRate(entries, { taxRate: "8.5", taxRegion: "" })?.id).toBe("2");
  });

  it("is none where the list does not have it", () => {
    expect(entryOfRate(entries, { taxRate: "19.6", taxRegion: "" })).toBeUndefined();
    expect(entryOfRate(entries, { taxRate: "", taxRegion: "" })).toBeUndefined();
  });
});
