import { describe, expect, it } from "vitest";
import { retryAfterMs } from "./retry-after";

const now = new Date("2026-03-01T12:00:00Z");
const read = (headers: Record<string, string>, milliseconds = false) =>
  retryAfterMs(new Headers(headers), { now, milliseconds });

describe("retryAfterMs", () => {
  it("reads seconds", () => expect(read({ "retry-after": "7" })).toBe(7000));
  it("reads an HTTP date", () =>
    expect(read({ "retry-after": "Sun, 01 Mar 2026 12:00:30 GMT" })).toBe(30_000));
  it("does not wait for a date that is past", () =>
    expect(read({ "retry-after": "Sun, 01 Mar 2026 11:00:00 GMT" })).toBe(0));
  it("prefers the exact form in milliseconds", () =>
    expect(read({ "retry-after": "7", "retry-after-ms": "250" })).toBe(250));
  it("reads large values as milliseconds where the service sends them so", () =>
    expect(read({ "retry-after": "13000" }, true)).toBe(13_000));
  it("reads small values as seconds even there", () =>
    expect(read({ "retry-after": "30" }, true)).toBe(30_000));
  it("reads large values as seconds elsewhere", () =>
    expect(read({ "retry-after": "13000" })).toBe(13_000_000));
  it("says nothing without the header or with nonsense", () => {
    expect(read({})).toBeNull();
    expect(read({ "retry-after": "soon" })).toBeNull();
  });
});
