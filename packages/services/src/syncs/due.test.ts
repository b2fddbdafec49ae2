import { describe, expect, it } from "vitest";
import { dueSync, type Schedule } from "./due";

const PARIS: Schedule = {
  // its minute of the night is 01:00
  id: "00000000-0000-4000-8000-000000000000",
  timeZone: "Europe/Paris",
  lastStartedAt: null,
  lastFullAt: new Date("2026-03-01T00:30:00Z"),
  lastFullStartedAt: null,
};

function due(now: string, changes: Partial<Schedule> = {}) {
  return dueSync({ ...PARIS, ...changes }, new Date(now));
}

describe("dueSync", () => {
  it("asks for changes fifteen minutes after the last start, not before", () => {
    const lastStartedAt = new Date("2026-03-01T10:00:00Z");
    expect(due("2026-03-01T10:14:59Z", { lastStartedAt })).toBeNull();
    expect(due("2026-03-01T10:15:00Z", { lastStartedAt })).toBe("incremental");
  });

  it("makes the full pass in the company's night, by its own clock", () => {
    expect(due("2026-03-01T23:30:00Z")).toBe("incremental");
    expect(due("2026-03-02T00:05:00Z")).toBe("full");
    expect(due("2026-03-02T00:05:00Z", { timeZone: "America/New_York" })).toBe("incremental");
  });

  it("makes it once a night, also when the first attempt has failed", () => {
    const tried = new Date("2026-03-02T00:10:00Z");
    expect(due("2026-03-02T00:40:00Z", { lastFullAt: tried })).toBe("incremental");
    expect(due("2026-03-02T00:40:00Z", { lastFullStartedAt: tried, lastStartedAt: tried })).toBe(
      "incremental",
    );
  });

  it("makes up for a missed night at any hour", () => {
    expect(due("2026-03-02T12:00:00Z")).toBe("incremental");
    expect(due("2026-03-02T12:31:00Z")).toBe("full");
  });

  it("makes the first sync a full one", () => {
    expect(due("2026-03-01T12:00:00Z", { lastFullAt: null })).toBe("full");
  });
});
