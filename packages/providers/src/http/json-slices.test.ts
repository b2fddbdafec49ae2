import { describe, expect, it } from "vitest";
import { JsonSliceError, sliceJsonArray, sliceJsonValue } from "./json-slices";

describe("sliceJsonArray", () => {
  it("returns each element exactly as it stands, spaces and number forms included", () => {
    expect(sliceJsonArray('[ {"a" : 1.50} ,{"b":1e2},  7 , null, "x" ]')).toEqual([
      '{"a" : 1.50}',
      '{"b":1e2}',
      "7",
      "null",
      '"x"',
    ]);
  });

  it("is not confused by brackets, commas, quotes and escapes inside strings", () => {
    const elements = ['{"t":"a]},{[\\"\\\\"}', '["\\u005d", "ł]ó\uD83D\uDE00,"]', '"\\\\"'];
    expect(sliceJsonArray(`[${elements.join(",")}]`)).toEqual(elements);
  });

  it("follows keys to a list inside an envelope, past values that look like it", () => {
    const text =
      '{"note":"\\"data\\":[1]","other":{"data":[9]},"data":{"total":2,"invoices":[{"id":1},[2,[3]]]}}';
    expect(sliceJsonArray(text, ["data", "invoices"])).toEqual(['{"id":1}', "[2,[3]]"]);
  });

  it("reads a key that is written with escapes", () => {
    expect(sliceJsonArray('{"d\\u0061ta":[1]}', ["data"])).toEqual(["1"]);
  });

  it("returns nothing for an empty list", () => {
    expect(sliceJsonArray(" [ ] ")).toEqual([]);
  });

  it.each(["", "{}", '{"data":1}', "[1", "[1,", "[1,]", "[1 2]", '["a', '[{"a":1}'])("refuses %s", (text) => {
    expect(() => sliceJsonArray(text)).toThrow(JsonSliceError);
  });

  it("refuses a path that leads nowhere", () => {
    expect(() => sliceJsonArray('{"result":"OK"}', ["data", "invoices"])).toThrow('no key "data"');
  });

  it("gives the same values as parsing the whole", () => {
    const values = Array.from({ length: 500 }, (_, index) => ({
      index,
      nested: { list: [index, [String(index)]], text: `"${"\\".repeat(index % 5)}]}` },
    }));
    const slices = sliceJsonArray(JSON.stringify(values, null, 1));
    expect(slices.map((slice): unknown => JSON.parse(slice))).toEqual(values);
  });
});

describe("sliceJsonValue", () => {
  it("returns one value exactly as it stands", () => {
    expect(sliceJsonValue('{"invoice": { "n" : "5760.00" } , "defaults":{}}', ["invoice"])).toBe(
      '{ "n" : "5760.00" }',
    );
  });
});
