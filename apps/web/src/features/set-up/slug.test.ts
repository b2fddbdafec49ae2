import { describe, expect, it } from "vitest";
import { slugOf } from "./slug";

describe("the address that a firm's name suggests", () => {
  it.each([
    ["Cabinet Démo & Fils", "cabinet-demo-fils"],
    ["  Łódź Księgowość Sp. z o.o. ", "lodz-ksiegowosc-sp-z-o-o"],
    ["2000 / Conseil", "2000-conseil"],
    ["—", ""],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is never longer than an address may be, nor does it end in a dash", () => {
    const slug = slugOf(`${"a".repeat(47)} b`);
    expect(slug).toBe("a".repeat(47));
  });
});
