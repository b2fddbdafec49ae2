import { describe, expect, it } from "vitest";
import { alternate, judge, quantile, summarize } from "./ratio";

describe("summarize", () => {
  it("takes the middle value, or halfway between the two in the middle", () => {
    expect(summarize([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
    expect(summarize([4, 1, 2, 100]).median).toBe(3);
  });

  it("refuses to say anything about nothing", () => expect(() => summarize([])).toThrow(RangeError));
});

describe("quantile", () => {
  it("lies between neighbours by their distance", () => {
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(quantile([7], 0.95)).toBe(7);
  });
});

describe("judge", () => {
  it.each([
    ["higher", 0.5, "PASS"],
    ["higher", 0.49, "FAIL"],
    ["lower", 0.5, "PASS"],
    ["lower", 0.51, "FAIL"],
  ] as const)("calls a ratio where %s is better, at %d, a %s", (better, ratio, verdict) => {
    expect(judge({ better, pass: 0.5 }, ratio)).toBe(verdict);
  });
});

describe("alternate", () => {
  it("runs both in turn and leaves the first pair out", async () => {
    const runs: string[] = [];
    const note = (name: string) => async () => {
      runs.push(name);
      return runs.length;
    };
    expect(await alternate(2, { first: note("a"), second: note("b") })).toEqual([
      [3, 4],
      [5, 6],
    ]);
    expect(runs).toEqual(["a", "b", "a", "b", "a", "b"]);
  });
});
