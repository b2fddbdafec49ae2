import { describe, expect, it } from "vitest";
import { barsOf, rangeOf } from "./bars";

describe("the bars of six months", () => {
  it("stand on zero, the longest as high as the picture", () => {
    const amounts = ["0", "50.00", "100.00"];
    expect(barsOf(amounts, { ...rangeOf(amounts), height: 40 })).toEqual({
      zero: 40,
      bars: [
        { y: 40, height: 0 },
        { y: 20, height: 20 },
        { y: 0, height: 40 },
      ],
    });
  });

  it("keep zero in the picture when all amounts are far above it", () => {
    expect(rangeOf(["900", "1000"])).toEqual({ least: 0, most: 1000 });
  });

  it("hang below the line where credit notes outweigh invoices", () => {
    const amounts = ["30", "-10"];
    const { zero, bars } = barsOf(amounts, { ...rangeOf(amounts), height: 40 });
    expect(zero).toBe(30);
    expect(bars).toEqual([
      { y: 0, height: 30 },
      { y: 30, height: 10 },
    ]);
  });

  it("show a small amount as one px, and nothing as nothing", () => {
    const { bars } = barsOf(["0.01", "0"], { least: 0, most: 100_000, height: 40 });
    expect(bars.map(({ height }) => height)).toEqual([1, 0]);
    expect(barsOf(["0"], { ...rangeOf(["0"]), height: 40 }).bars).toEqual([{ y: 40, height: 0 }]);
  });
});
