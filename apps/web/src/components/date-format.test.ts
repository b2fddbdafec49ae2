import { describe, expect, it } from "vitest";
import { formatDay, formatInstant } from "./date-format";

describe("a day in words", () => {
  it("is the same day whatever the machine's time zone", () => {
    expect(formatDay("2026-03-03", "en")).toBe("03 Mar 2026");
    expect(formatDay("2026-12-31", "fr")).toBe("31 déc. 2026");
  });
});

describe("an instant in words", () => {
  it("is told in the asked time zone", () => {
    expect(formatInstant("2026-03-03T23:30:00Z", "en", "Europe/Warsaw")).toBe("04 Mar 2026, 00:30");
  });
});
