import { expect, test } from "vitest";
import { csvCell } from "./csv";

test.each(["=1+1", "+33 1 23", "-cmd", "@sum", "\tx"])("makes %j harmless in a spreadsheet", (text) => {
  expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
});

test("keeps numbers raw, negative ones too", () => {
  expect(csvCell("-1234.50")).toBe("-1234.50");
});

test("quotes separators, quotes and line breaks", () => {
  expect(csvCell('Martin; "Fils"\nLyon')).toBe('"Martin; ""Fils""\nLyon"');
});

test("leaves unknown values empty", () => {
  expect(csvCell(null)).toBe("");
});
