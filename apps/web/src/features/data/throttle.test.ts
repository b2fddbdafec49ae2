import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { throttle } from "./throttle";

describe("a throttled function", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("runs at once, then once for all calls of an interval", () => {
    const run = vi.fn<() => void>();
    const { call } = throttle(run, 1000);
    call();
    expect(run).toHaveBeenCalledTimes(1);
    call();
    call();
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("runs nothing more once it is stopped", () => {
    const run = vi.fn<() => void>();
    const { call, stop } = throttle(run, 1000);
    call();
    call();
    stop();
    vi.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
