import { describe, expect, it } from "vitest";
import { supplierState } from "./supplier-state";

describe("the state of a supplier", () => {
  it.each([
    [-2, "disconnected", false],
    [-1, "error", false],
    [0, "none", false],
    [1, "preparing", true],
    [3, "code_awaited", true],
    [6, "downloading", true],
    [7, "connected", false],
  ])("%i is %s", (index, word, isRunning) => {
    expect(supplierState(index)).toMatchObject({ word, isRunning });
  });

  it("that the service invents is nothing we know of", () => {
    expect(supplierState(8).word).toBe("none");
  });
});
