import { describe, expect, it } from "vitest";
import { separatorFor } from "./joined-texts";

describe("the separator of joined texts", () => {
  it.each([
    [["{}", "[1]"]],
    [["a\u001e0\u001fb", "\u001e1\u001f"]],
    [["ends \u001e0", "\u001f begins"]],
    [["ends \u001e", "0\u001f begins", "\u001e0\u001e0\u001f"]],
  ])("gives %j back", (texts) => {
    const separator = separatorFor(texts);
    expect(texts.join(separator).split(separator)).toEqual(texts);
  });
});
