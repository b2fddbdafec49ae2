import { describe, expect, it } from "vitest";
import { rangeOfPreset } from "./date-range";

describe("relative dates", () => {
  it.each([
    ["this_month", "2028-02-29", "2028-02-01", "2028-02-29"],
    ["last_month", "2026-01-15", "2025-12-01", "2025-12-31"],
    ["this_quarter", "2026-05-01", "2026-04-01", "2026-06-30"],
    ["last_quarter", "2026-02-10", "2025-10-01", "2025-12-31"],
    ["this_year", "2026-12-31", "2026-01-01", "2026-12-31"],
    ["last_year", "2026-01-01", "2025-01-01", "2025-12-31"],
  ] as const)("%s on %s is %s to %s", (...[preset, today, from, to]) => {
    expect(rangeOfPreset(preset, today)).toEqual({ from, to });
  });
});
