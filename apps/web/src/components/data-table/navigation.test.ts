import { describe, expect, it } from "vitest";
import { indexBeside, moveForKey } from "./navigation";

const at = (index: number, count = 100) => ({ index, count, page: 20 });

describe("a key in a list", () => {
  it.each([
    ["ArrowDown", 4, 5],
    ["j", 4, 5],
    ["ArrowUp", 4, 3],
    ["k", 4, 3],
    ["PageDown", 4, 24],
    ["PageUp", 24, 4],
    ["Home", 50, 0],
    ["End", 50, 99],
  ])("%s moves from row %i to row %i", (key, from, to) => {
    expect(moveForKey({ key }, at(from))).toEqual({ kind: "focus", index: to });
  });

  it("stops at the ends", () => {
    expect(moveForKey({ key: "k" }, at(0))).toEqual({ kind: "focus", index: 0 });
    expect(moveForKey({ key: "PageDown" }, at(95))).toEqual({ kind: "focus", index: 99 });
  });

  it("starts at the first row when none has the focus", () => {
    expect(moveForKey({ key: "j" }, at(-1))).toEqual({ kind: "focus", index: 0 });
    expect(moveForKey({ key: "k" }, at(-1))).toEqual({ kind: "focus", index: 0 });
    expect(moveForKey({ key: "Enter" }, at(-1))).toEqual({ kind: "none" });
  });

  it("opens the row with Enter and goes back with Esc, also from an empty list", () => {
    expect(moveForKey({ key: "Enter" }, at(7))).toEqual({ kind: "open", index: 7 });
    expect(moveForKey({ key: "Escape" }, at(-1, 0))).toEqual({ kind: "back" });
  });

  it("does nothing in an empty list", () => {
    expect(moveForKey({ key: "j" }, at(-1, 0))).toEqual({ kind: "none" });
  });

  it("leaves the browser's own keys alone", () => {
    expect(moveForKey({ key: "j", ctrlKey: true }, at(3))).toEqual({ kind: "none" });
    expect(moveForKey({ key: "Home", metaKey: true }, at(3))).toEqual({ kind: "none" });
    expect(moveForKey({ key: "z" }, at(3))).toEqual({ kind: "none" });
  });
});

describe("the rows beside the open one", () => {
  it("are those before and after it", () => {
    expect(indexBeside({ at: 3, place: 3, step: 1 })).toBe(4);
    expect(indexBeside({ at: 0, place: 0, step: -1 })).toBe(-1);
  });

  it("are those around its last place once it has left the list, so that none is skipped", () => {
    expect(indexBeside({ at: -1, place: 3, step: 1 })).toBe(3);
    expect(indexBeside({ at: -1, place: 3, step: -1 })).toBe(2);
  });

  it("are unknown for one that was never in the list", () => {
    expect(indexBeside({ at: -1, place: -1, step: 1 })).toBe(-1);
  });
});
