import { describe, expect, it } from "vitest";
import { addedWord } from "./added-word";

function word(...states: number[]) {
  return addedWord(states.map((stateIndex) => ({ stateIndex })));
}

describe("accounts that were added in the window", () => {
  it("are connected once the supplier has let the collector in", () => {
    expect([word(5), word(7), word(7, 6)]).toEqual(["connected", "connected", "connected"]);
  });

  it("are not when one of them was refused, whatever the window has shown", () => {
    expect([word(-1), word(7, -2)]).toEqual(["failed", "failed"]);
  });

  it("are pending before that, and while nothing is known", () => {
    expect([word(0), word(3), word(7, 2), word()]).toEqual(["pending", "pending", "pending", "pending"]);
  });
});
