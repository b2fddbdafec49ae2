import { describe, expect, it } from "vitest";
import { durationOf, fractionOf, newest, type SyncCounts, underWay } from "./progress";

const counts = (over: Partial<SyncCounts>): SyncCounts => ({
  runId: "a",
  status: "running",
  seen: 0,
  written: 0,
  unchanged: 0,
  rejected: 0,
  expected: null,
  ...over,
});

describe("the progress of a sync", () => {
  it("is a share of what the provider announced", () => {
    expect(fractionOf({ seen: 1250, expected: 5000 })).toBe(0.25);
    expect(fractionOf({ seen: 5000, expected: 5000 })).toBe(1);
    expect(fractionOf({ seen: 0, expected: 5000 })).toBe(0);
  });

  it("is unknown where nothing was announced, or more came than was", () => {
    expect(fractionOf({ seen: 10, expected: null })).toBeNull();
    expect(fractionOf({ seen: 0, expected: 0 })).toBeNull();
    expect(fractionOf({ seen: 301, expected: 300 })).toBeNull();
  });

  it("does not run backwards when news of one run come late", () => {
    const later = counts({ seen: 200 });
    expect(newest(later, counts({ seen: 100 }))).toBe(later);
    expect(newest(later, counts({ seen: 300 })).seen).toBe(300);
  });

  it("stays ended once its run has ended, until another run begins", () => {
    const ended = counts({ seen: 300, status: "succeeded" });
    expect(newest(ended, counts({ seen: 300 }))).toBe(ended);
    expect(newest(ended, counts({ runId: "b", seen: 0 })).runId).toBe("b");
  });
});

describe("the time a sync took", () => {
  it("is told in hours, minutes and whole seconds", () => {
    const start = "2026-11-21T08:00:00.000Z";
    expect(durationOf(start, "2026-11-21T08:00:04.400Z")).toEqual({ hours: 0, minutes: 0, seconds: 4 });
    expect(durationOf(start, "2026-11-21T09:02:03.000Z")).toEqual({ hours: 1, minutes: 2, seconds: 3 });
  });

  it("is never negative", () => {
    const late = durationOf("2026-11-21T08:00:01Z", "2026-11-21T08:00:00Z");
    expect(late).toEqual({ hours: 0, minutes: 0, seconds: 0 });
  });
});

describe("the sync under way", () => {
  const running = counts({ seen: 200 });
  const ended = counts({ seen: 300, status: "succeeded" });

  it("is what was heard last, whether as an event or as an answer", () => {
    expect(underWay({ value: ended, at: 2 }, { value: running, at: 1 })).toBeNull();
    expect(underWay({ value: running, at: 1 }, { value: null, at: 2 })).toBeNull();
    expect(underWay({ value: running, at: 2 }, { value: null, at: 1 })).toBe(running);
    expect(underWay(null, { value: running, at: 1 })).toBe(running);
  });

  it("keeps the highest count heard of it", () => {
    const behind = counts({ seen: 100 });
    expect(underWay({ value: running, at: 1 }, { value: behind, at: 2 })?.seen).toBe(200);
  });
});
