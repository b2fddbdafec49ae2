import { withFirm } from "@comptoir/db";
import { RESOURCES, type Resource } from "@comptoir/providers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runSync } from "./run-sync";
import { type AltovizScene, altovizScene } from "./testing/altoviz-scene";
import { countOf, physicalRows, rollupsTwice, storedInvoice } from "./testing/stored";

const DAY_MS = 86_400_000;
const forever = new AbortController().signal;

let scene: AltovizScene;
let now = Date.now();

beforeAll(async () => {
  scene = await altovizScene({ scale: 0.04, now: () => new Date(now) });
});
afterAll(() => scene.close());

function sync(mode: "incremental" | "full") {
  return runSync(scene.ctx, { connectionId: scene.connectionId, mode, trigger: "person" }, forever);
}

async function lastRun() {
  const [run] = await withFirm(
    scene.database,
    scene.ctx.firmId,
    ({ sql }) =>
      sql`select status, mode, seen, written, unchanged, rejected, deleted, expected, error_kind as "errorKind"
      from sync_runs order by started_at desc limit 1`,
  );
  return run;
}

describe("a connection's syncs, one after the other", () => {
  it("brings everything with the first, and counts what the provider counts", async () => {
    expect(await sync("incremental")).toEqual({ status: "succeeded" });
    const { counts } = scene.altoviz.controls.state();
    const expected: Partial<Record<Resource, number>> = {
      invoices: counts.invoices,
      credits: counts.credits,
      quotes: counts.quotes,
      receipts: counts.receipts,
      customers: counts.customers,
      suppliers: counts.suppliers,
      products: counts.products,
      contacts: counts.contacts,
      colleagues: counts.colleagues,
      customer_families: counts.customerFamilies,
      product_families: counts.productFamilies,
      tax_rates: 8,
      units: 6,
      classifications: 9,
      banks: 7,
      users: 1,
      settings: 1,
    };
    for (const resource of RESOURCES) {
      expect(await countOf(scene.ctx, resource), resource).toBe(expected[resource] ?? 0);
    }
    const all = Object.values(expected).reduce((sum, count) => sum + count, 0);
    expect(await lastRun()).toMatchObject({
      status: "succeeded",
      mode: "full",
      seen: all,
      written: all,
      expected: all,
      deleted: 0,
    });
  });

  it("keeps roll-ups that equal a plain aggregate", async () => {
    const { kept, counted } = await rollupsTwice(scene.ctx);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept).toEqual(counted);
  });

  it("writes nothing when nothing has changed", async () => {
    const before = await physicalRows(scene.ctx);
    expect(await sync("full")).toEqual({ status: "succeeded" });
    expect(await physicalRows(scene.ctx)).toEqual(before);
    expect(await lastRun()).toMatchObject({ written: 0, rejected: 0 });
  });

  it("finds with the full pass what a window by date cannot show: an invoice of 18 months ago, paid today", async () => {
    const { id } = scene.altoviz.controls.addInvoice({ daysAgo: 540 });
    await sync("full");
    scene.altoviz.controls.markPaid({ id });
    await sync("incremental");
    expect(await storedInvoice(scene.ctx, id)).toMatchObject({ payment: "unpaid" });
    await sync("full");
    expect(await storedInvoice(scene.ctx, id)).toMatchObject({ payment: "paid", isDeleted: false });
    now += DAY_MS;
    const { kept, counted } = await rollupsTwice(scene.ctx);
    expect(kept).toEqual(counted);
  });

  it("marks a draft that was deleted at the provider, takes it out of the totals, and keeps the row", async () => {
    const { id } = scene.altoviz.controls.addInvoice({ draft: true });
    await sync("full");
    scene.altoviz.controls.delete({ id });
    await sync("full");
    expect(await storedInvoice(scene.ctx, id)).toMatchObject({ lifecycle: "draft", isDeleted: true });
    expect(await lastRun()).toMatchObject({ deleted: 1, written: 0 });
    const { kept, counted } = await rollupsTwice(scene.ctx);
    expect(kept).toEqual(counted);
  });

  it("rejects a corrupt record with its path, keeps the last good data, and takes it back when it is readable", async () => {
    const { id } = scene.altoviz.controls.addInvoice({ daysAgo: 3 });
    await sync("incremental");
    scene.altoviz.controls.corrupt({ id, field: "date", value: "not a date" });
    await sync("incremental");
    const [rejected] = await withFirm(
      scene.database,
      scene.ctx.firmId,
      ({ sql }) => sql`select resource, external_id as "externalId", path, reason from rejected_records`,
    );
    expect(rejected).toMatchObject({ resource: "invoices", externalId: String(id), path: "date" });
    expect(await storedInvoice(scene.ctx, id)).toMatchObject({ isDeleted: false });
    await sync("full");
    expect(await storedInvoice(scene.ctx, id)).toMatchObject({ isDeleted: false });
    scene.altoviz.controls.corrupt({ id, field: "date", value: new Date(now).toISOString() });
    await sync("incremental");
    expect(await countOf(scene.ctx, "rejected")).toBe(0);
  });

  it("asks for attention when the key is refused, and is well again when it works", async () => {
    scene.altoviz.service.faults.add({ kind: "status", status: 401, times: -1 });
    expect(await sync("incremental")).toMatchObject({
      status: "failed",
      errorKind: "authentication",
      retryAt: null,
    });
    expect(await connection()).toMatchObject({ status: "needs_attention", lease: null });
    expect(await lastRun()).toMatchObject({ status: "failed", errorKind: "authentication" });
    scene.altoviz.service.faults.clear();
    await sync("incremental");
    expect(await connection()).toMatchObject({ status: "active", cause: null });
  });

  it("says when to try again where the provider is away, and keeps the connection active", async () => {
    scene.altoviz.service.faults.add({ kind: "status", status: 503, times: -1 });
    const outcome = await sync("incremental");
    expect(outcome).toMatchObject({ status: "failed", errorKind: "unavailable", retryAt: expect.any(Date) });
    expect(await connection()).toMatchObject({ status: "active", cause: "server_error" });
    scene.altoviz.service.faults.clear();
  });
});

async function connection() {
  const [row] = await withFirm(
    scene.database,
    scene.ctx.firmId,
    ({ sql }) => sql`select status, cause, sync_lease_token as lease from connections`,
  );
  return row;
}

it("leaves the service requests for those who wait for an answer", async () => {
  const large = await altovizScene({ scale: 1 });
  const stop = new AbortController();
  const sentBeforeWaiting: number[] = [];
  const sleep = async () => {
    sentBeforeWaiting.push(large.altoviz.service.requests.last().length);
    stop.abort();
  };
  const { ports } = large.ctx;
  const ctx = { ...large.ctx, ports: { ...ports, clock: { ...ports.clock, sleep } } };
  const { connectionId } = large;
  const outcome = await runSync(ctx, { connectionId, mode: "full", trigger: "first" }, stop.signal);
  await large.close();
  expect(outcome).toEqual({ status: "stopped" });
  // of the hundred that Altoviz takes in a window
  expect(sentBeforeWaiting[0]).toBe(85);
});
