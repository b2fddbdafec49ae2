import { describe, expect, it } from "vitest";
import { pageWidth, zoomBeside } from "./zoom";

describe("the size of a page", () => {
  it("fits the width at first, and grows from there", () => {
    expect(pageWidth(520, 1)).toBe(488);
    expect(pageWidth(520, 2)).toBe(976);
  });

  it("does not blow up on a wide panel", () => {
    expect(pageWidth(2400, 1)).toBe(1000);
  });

  it("stops at both ends", () => {
    expect(zoomBeside(1, -1)).toBe(1);
    expect(zoomBeside(1, 1)).toBe(1.25);
    expect(zoomBeside(3, 1)).toBe(3);
  });
});
