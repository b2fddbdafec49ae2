import { describe, expect, it } from "vitest";
import { landingFirm } from "./last-firm";

const ATELIER = { slug: "atelier" };
const BUREAU = { slug: "bureau" };

describe("where a person begins", () => {
  it("is the firm of the last visit", () => {
    expect(landingFirm([ATELIER, BUREAU], "bureau")).toBe(BUREAU);
  });

  it("is the first firm without a visit, or when that firm is not theirs any more", () => {
    expect(landingFirm([ATELIER, BUREAU], undefined)).toBe(ATELIER);
    expect(landingFirm([ATELIER, BUREAU], "elsewhere")).toBe(ATELIER);
  });

  it("is nowhere without a firm", () => {
    expect(landingFirm([], "bureau")).toBeUndefined();
  });
});
