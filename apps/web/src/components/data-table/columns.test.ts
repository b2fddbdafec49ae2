import { describe, expect, it } from "vitest";
import { droppedColumns, nextSort, tracksOf } from "./columns";

describe("sorting by a header", () => {
  it("starts with the column's own direction, then turns it", () => {
    const first = nextSort(null, "issuedOn", "desc");
    expect(first).toEqual({ column: "issuedOn", direction: "desc" });
    expect(nextSort(first, "issuedOn", "desc")).toEqual({ column: "issuedOn", direction: "asc" });
    expect(nextSort(first, "number", "asc")).toEqual({ column: "number", direction: "asc" });
  });
});

describe("the widths of columns", () => {
  it("keep fixed columns and share the rest", () => {
    expect(tracksOf([{ width: 90 }, { width: 120, grow: 2 }])).toEqual({
      template: "90px minmax(120px, 2fr)",
      width: 210,
    });
  });
});

describe("a table in a narrow room", () => {
  const columns = [
    { id: "number", layout: { width: 100 } },
    { id: "kind", layout: { width: 80, drop: 2 } },
    { id: "provider", layout: { width: 90, drop: 1 } },
  ];

  it("leaves out as few columns as it must, the least needed first", () => {
    expect(droppedColumns(columns, 270)).toEqual({});
    expect(droppedColumns(columns, 200)).toEqual({ provider: false });
    expect(droppedColumns(columns, 150)).toEqual({ provider: false, kind: false });
  });

  it("never leaves out a column that has no number", () => {
    expect(droppedColumns(columns, 10)).not.toHaveProperty("number");
  });
});
