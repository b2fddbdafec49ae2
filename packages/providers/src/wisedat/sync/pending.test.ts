import { expect, it } from "vitest";
import type { RawRecord } from "../../records";
import { resume } from "./checkpoint";
import { idOfEntry, notePending } from "./pending";
import { listOlder } from "./stages";

const start = resume({ mode: "full", checkpoint: null }, new Date("2026-03-01T00:00:00Z"));

function invoice(id: string, date: string | null): RawRecord {
  return { resource: "invoices", externalId: id, payload: JSON.stringify({ id, date }) };
}

it("notes each invoice once, newest first, those without a date last", () => {
  const once = notePending(start.run, [
    invoice("a", "2026-01-01"),
    invoice("b c", "2026-02-01"),
    invoice("d", null),
  ]);
  const twice = notePending(once, [invoice("a", "2026-01-01")]);
  expect(twice.pending.map(idOfEntry)).toEqual(["b c", "a", "d"]);
  expect(twice.hasOverflow).toBe(false);
});

it("keeps the newest of too many, and finds the older ones in another listing", () => {
  const all = [invoice("old", "2024-01-01"), invoice("new", "2026-01-01"), invoice("mid", "2025-01-01")];
  const first = notePending(start.run, all, 2);
  expect(first.pending.map(idOfEntry)).toEqual(["new", "mid"]);
  expect(first.hasOverflow).toBe(true);
  const again = listOlder({ ...start, run: first }, first.pending.at(-1) ?? "");
  expect(again.run).toMatchObject({ stage: "invoices", hasOverflow: false, pending: [] });
  if (!again.run) throw new Error("the run ended");
  expect(notePending(again.run, all, 2).pending.map(idOfEntry)).toEqual(["old"]);
});
