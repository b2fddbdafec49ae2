import { describe, expect, it } from "vitest";
import { emptyLine } from "./document-form";
import { changedLine, movedLine, withoutLine } from "./line-edits";

const [a, b, c] = [emptyLine(), emptyLine(), emptyLine("text")];
const lines = [a, b, c];

describe("the lines of a document", () => {
  it("move one place, and not beyond the ends", () => {
    expect(movedLine(lines, b.key, -1)).toEqual([b, a, c]);
    expect(movedLine(lines, b.key, 1)).toEqual([a, c, b]);
    expect(movedLine(lines, a.key, -1)).toEqual(lines);
    expect(movedLine(lines, c.key, 1)).toEqual(lines);
  });

  it("change and go by their key, not by their place", () => {
    expect(changedLine(lines, b.key, { quantity: "2" })[1]).toEqual({ ...b, quantity: "2" });
    expect(withoutLine(lines, b.key)).toEqual([a, c]);
  });
});
