import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFrameHost, type HostWindow } from "./frame-host";
import { FIRST_MESSAGE_MS, LOAD_MS } from "./frame-silence";

const ORIGIN = "https://portal.example";
const inner = { name: "the wrapper document" };
const frame = { contentWindow: inner };

class FakeWindow extends EventTarget implements HostWindow {
  readonly held = new Set<unknown>();
  override addEventListener(...args: Parameters<EventTarget["addEventListener"]>): void {
    this.held.add(args[1]);
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget["removeEventListener"]>): void {
    this.held.delete(args[1]);
    super.removeEventListener(...args);
  }
  setTimeout(run: () => void, ms: number): number {
    return Number(setTimeout(run, ms));
  }
  clearTimeout(timer: number): void {
    clearTimeout(timer);
  }
  post(data: unknown, from: { source?: unknown; origin?: string } = {}): void {
    const event = new Event("message");
    this.dispatchEvent(Object.assign(event, { data, source: inner, origin: ORIGIN, ...from }));
  }
}

function collector(message: string) {
  return { source: "comptoir-frame", type: "collector", message };
}
const loaded = { source: "comptoir-frame", type: "loaded" };

function opened() {
  const window = new FakeWindow();
  const host = createFrameHost({ window, origin: ORIGIN });
  host.open(frame);
  return { window, host, state: () => host.snapshot().state };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the host of the credential window", () => {
  it("follows the panels of the collector's page", () => {
    const { window, host, state } = opened();
    expect(state()).toBe("opening");
    const seen = ["search", "form", "feedback", "interactive", "progress"].map((panel) => {
      window.post(collector(`ic-panel-${panel}`));
      return [host.snapshot().panel, state()];
    });
    expect(seen).toEqual([
      ["search", "choosing"],
      ["form", "entering"],
      ["feedback", "entering"],
      ["interactive", "entering"],
      ["progress", "collecting"],
    ]);
  });

  it("listens to its own frame at our own origin and to nobody else", () => {
    const { window, state } = opened();
    window.post(collector("ic-panel-form"), { source: { name: "another window" } });
    window.post(collector("ic-panel-form"), { origin: "https://evil.example" });
    window.post(collector("ic-panel-form"), { source: null });
    expect(state()).toBe("opening");
  });

  it("takes no source for its own while the frame has no window", () => {
    const window = new FakeWindow();
    const host = createFrameHost({ window, origin: ORIGIN });
    host.open({ contentWindow: null });
    window.post(collector("ic-panel-form"), { source: null });
    expect(host.snapshot().state).toBe("opening");
  });

  it("ignores what it does not know, and counts it", () => {
    const { window, host, state } = opened();
    for (const data of [null, "ic-close", collector("ic-success"), { type: "loaded" }]) window.post(data);
    expect([state(), host.snapshot().ignored]).toEqual(["opening", 4]);
  });

  it("checks what came of it on the collector's close, and ignores what is said after it", () => {
    const { window, state } = opened();
    window.post(collector("ic-panel-progress"));
    window.post(collector("ic-close"));
    window.post(collector("ic-panel-search"));
    expect(state()).toBe("checking");
    expect(window.held.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends as done or closed, once", () => {
    const { host, state } = opened();
    host.finish("done");
    expect(state()).toBe("opening");
    host.close();
    host.finish("closed");
    host.finish("done");
    host.close();
    expect(state()).toBe("closed");
  });

  it("opens once, and does not open again what was closed", () => {
    const { window, host } = opened();
    host.open(frame);
    expect(window.held.size).toBe(1);
    host.close();
    host.open({ contentWindow: {} });
    expect(window.held.size).toBe(0);
  });

  it("says where the frame failed, and stops listening", () => {
    const { window, state } = opened();
    window.post({ source: "comptoir-frame", type: "failed", reason: "expired" });
    expect([state(), window.held.size, vi.getTimerCount()]).toEqual(["expired", 0, 0]);
  });
});

describe("a frame that stays silent", () => {
  it("offers a retry ten seconds after loading, and keeps listening", () => {
    const { window, host, state } = opened();
    window.post(loaded);
    vi.advanceTimersByTime(FIRST_MESSAGE_MS - 1);
    expect(host.snapshot().isSilent).toBe(false);
    vi.advanceTimersByTime(1);
    expect([state(), host.snapshot().isSilent]).toEqual(["opening", true]);
    window.post(collector("ic-panel-search"));
    expect([state(), host.snapshot().isSilent]).toEqual(["choosing", false]);
  });

  it("is waited for even where it never loads", () => {
    const { host } = opened();
    vi.advanceTimersByTime(LOAD_MS);
    expect(host.snapshot().isSilent).toBe(true);
  });

  it("is one that never spoke: after the first message nothing is offered", () => {
    const { window, host } = opened();
    window.post(collector("ic-panel-form"));
    window.post(loaded);
    vi.advanceTimersByTime(LOAD_MS * 10);
    expect(host.snapshot().isSilent).toBe(false);
  });
});
