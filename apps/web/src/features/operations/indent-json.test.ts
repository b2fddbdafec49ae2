import { describe, expect, it } from "vitest";
import { indentJson } from "./indent-json";

describe("the provider's JSON on several lines", () => {
  it("keeps each value as it was written", () => {
    expect(indentJson('{"a":1.10,"b":[12345678901234567890, null],"c":"x, {y}: \\"z\\""}')).toBe(
      [
        "{",
        '  "a": 1.10,',
        '  "b": [',
        "    12345678901234567890,",
        "    null",
        "  ],",
        '  "c": "x, {y}: \\"z\\""',
        "}",
      ].join("\n"),
    );
  });

  it("keeps what is empty on its line", () => {
    expect(indentJson('{"a":[],"b":{ }}')).toBe('{\n  "a": [],\n  "b": {}\n}');
  });

  it("does not close a text that ends like a list", () => {
    expect(indentJson('["["]')).toBe('[\n  "["\n]');
  });

  it("leaves alone what is no JSON", () => {
    expect(indentJson("<xml>1, 2</xml>")).toBe("<xml>1, 2</xml>");
    expect(indentJson('{"cut": [1,')).toBe('{"cut": [1,');
  });
});
