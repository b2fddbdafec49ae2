import { expect, it } from "vitest";
import { type Bench, defined } from "./bench";
import type { StandFault } from "./subject";

const AT_ONCE_MS = 3000;

/** How a connector meets a service in trouble. */
export function describeFailures(current: () => Bench): void {
  const list = () => defined(current().stand.list);
  const failAtList = (fault: Omit<StandFault, "path">) => current().fail({ path: list().path, ...fault });
  const firstPage = () => current().records().nextPage({ mode: "full", checkpoint: null });

  it("waits as long as a 429 asks, tells the other processes, and goes on", async () => {
    const { clock, heldUntil } = current();
    failAtList({ kind: "status", status: 429, headers: { "retry-after": "7" }, times: 1 });
    const before = clock.now().getTime();
    expect((await firstPage()).records.length).toBeGreaterThan(0);
    expect(clock.waits).toContain(7000);
    expect(heldUntil.map((instant) => instant.getTime())).toEqual([before + 7000]);
  });

  it("does not sleep through a long wait but hands it back", async () => {
    failAtList({ kind: "status", status: 429, headers: { "retry-after": "120" }, times: -1 });
    const error = await current().errorOf(firstPage());
    expect(error).toMatchObject({ kind: "rate_limited", retryAfterMs: 120_000 });
    expect(current().sent(list().path)).toBe(1);
  });

  it("keeps to the wait that another process was told", async () => {
    const { clock, fetch } = current();
    const until = new Date(clock.now().getTime() + 5000);
    const rateGate = { waitUntil: async () => until, holdUntil: async () => {} };
    const sentAt: number[] = [];
    const timed: typeof fetch = (url, request) => {
      sentAt.push(clock.now().getTime());
      return fetch(url, request);
    };
    await current().records({ rateGate, fetch: timed }).nextPage({ mode: "full", checkpoint: null });
    expect(Math.min(...sentAt)).toBeGreaterThanOrEqual(until.getTime());
  });

  it("gets over two failures of the server", async () => {
    failAtList({ kind: "status", status: 503, times: 2 });
    expect((await firstPage()).records.length).toBeGreaterThan(0);
  });

  it("gives up after four attempts", async () => {
    failAtList({ kind: "status", status: 500, times: -1 });
    const error = await current().errorOf(firstPage());
    expect(error).toMatchObject({ kind: "unavailable", connectionCause: "server_error" });
    expect(current().sent(list().path)).toBe(4);
  });

  it("reads a list again whose answer broke off", async () => {
    failAtList({ kind: "cut_body", times: 1 });
    expect((await firstPage()).records.length).toBeGreaterThan(0);
  });

  it("calls a server unavailable that always breaks off", async () => {
    failAtList({ kind: "cut_body", times: -1 });
    const error = await current().errorOf(firstPage());
    expect(error).toMatchObject({ kind: "unavailable", connectionCause: "reset" });
  });

  it.each(['{"unexpected":true}', "<html>maintenance</html>", ""])(
    "refuses an answer of another form: %s",
    async (body) => {
      failAtList({ kind: "status", status: 200, body, times: -1 });
      const error = await current().errorOf(firstPage());
      expect(error.kind).toBe("invalid_response");
    },
  );

  it("keeps a record that it cannot identify as rejected, and all others", async () => {
    const page = await firstPage();
    const good = page.records.filter(({ resource }) => resource === list().resource).slice(0, 2);
    const bad = '{"neither":"id nor form"}';
    const [first, second] = good.map(({ payload }) => payload);
    failAtList({
      kind: "status",
      status: 200,
      body: list().wrap([defined(first), bad, defined(second)]),
      times: -1,
    });
    const mixed = await firstPage();
    expect(mixed.records).toEqual(good);
    expect(mixed.rejected).toMatchObject([{ resource: list().resource, externalId: null, payload: bad }]);
  });

  it("stops at once when it is broken off in mid-request", async () => {
    failAtList({ kind: "latency", ms: 60_000, times: -1 });
    const controller = new AbortController();
    const { signal } = controller;
    const { fetch } = current();
    const startedAt = Date.now();
    const work = current()
      .records({
        signal,
        fetch: (url, request) => {
          setImmediate(() => controller.abort());
          return fetch(url, request);
        },
      })
      .nextPage({ mode: "full", checkpoint: null });
    expect((await current().errorOf(work)).kind).toBe("aborted");
    expect(Date.now() - startedAt).toBeLessThan(AT_ONCE_MS);
  });

  it("stops at once when it is broken off while it waits", async () => {
    failAtList({ kind: "status", status: 503, headers: { "retry-after": "30" }, times: -1 });
    const controller = new AbortController();
    const { signal } = controller;
    const clock = {
      now: () => new Date(),
      async sleep(_ms: number, sleeping?: AbortSignal) {
        controller.abort();
        sleeping?.throwIfAborted();
      },
    };
    const work = current().records({ signal, clock }).nextPage({ mode: "full", checkpoint: null });
    expect((await current().errorOf(work)).kind).toBe("aborted");
    expect(current().sent(list().path)).toBe(1);
  });
}
