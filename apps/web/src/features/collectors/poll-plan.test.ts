import { expect, it } from "vitest";
import { pollDelayMs } from "./poll-plan";

it("looks after two seconds first, then ever more seldom, at least every fifteen", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 100].map(pollDelayMs)).toEqual([
    2000, 3000, 4500, 6750, 10_125, 15_000, 15_000, 15_000,
  ]);
});
