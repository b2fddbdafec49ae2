import { asSystem, EVENTS_CHANNEL, openDatabase, withFirm } from "@comptoir/db";
import { createFirm } from "@comptoir/db/testing/factories";
import type { ProviderFetch } from "@comptoir/providers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { runSync } from "../syncs/run-sync";
import { contentHashOf, rollupsTwice, storedInvoice } from "../syncs/testing/stored";
import { testContext } from "../testing/context";
import { processWebhook, readAgain } from "./process-webhook";
import { beginReading } from "./reading";
import {
  deliveriesOf,
  ensured,
  forever,
  openWebhookStage,
  processAll,
  takeJobs,
  waitingSince,
  type WebhookStage,
} from "./testing/webhook-stage";

let stage: WebhookStage;
beforeEach(async () => {
  stage = await openWebhookStage();
  await ensured(stage);
});
afterEach(() => stage.close());

function finals(count: number): number[] {
  const open = [...books().invoices.values()].filter(({ isDraft, cancels }) => !isDraft && cancels === null);
  return open.slice(0, count).map(({ id }) => id);
}

function subjectOf(id: number): Promise<unknown> {
  return storedField("invoices", id, "subject");
}

/** Of the record as it was last read. */
async function storedField(resource: string, id: number, field: string): Promise<unknown> {
  const [row] = await withFirm(stage.scene.database, stage.ctx.firmId, ({ sql }) =>
    sql<{ payload: string }[]>`
      select payload from source_records where resource = ${resource} and external_id = ${String(id)}`.execute(),
  );
  return row && JSON.parse(row.payload)[field];
}

/** What a complete read would leave behind: equal before and after, nothing was missed. */
async function expectCompleteState(): Promise<void> {
  const told = await contentHashOf(stage.ctx);
  const { connectionId } = stage;
  await runSync(stage.ctx, { connectionId, mode: "full", trigger: "person" }, forever);
  expect(told).toBe(await contentHashOf(stage.ctx));
  const { kept, counted } = await rollupsTwice(stage.ctx);
  expect(kept).toEqual(counted);
}

/**
 * People at work: invoices made, changed, deleted, a quote answered, customers changed, again and again. Nothing that
 * shows in other records as well: of those Altoviz tells nobody.
 */
function work(rounds: number): void {
  const { controls } = stage.altoviz;
  const [changed = 0] = finals(1);
  for (let round = 0; round < rounds; round += 1) {
    const { id } = controls.addInvoice({ draft: true });
    controls.touch({ id, subject: `draft ${round}` });
    controls.touch({ id: changed, subject: `change ${round}` });
    controls.quoteStatus({ id: firstOf("quotes"), status: round % 2 === 0 ? "Accepted" : "Refused" });
    for (const customer of [...books().customers.keys()].slice(0, 3)) {
      const change = { internalNotes: `round ${round}` };
      controls.editRecord({ resource: "customers", id: customer, change });
    }
    if (round % 2 === 0) controls.delete({ id });
  }
}

function books() {
  const [first] = stage.altoviz.state.all();
  if (!first) throw new Error("no books");
  return first;
}

function firstOf(resource: "customers" | "products" | "contacts" | "quotes"): number {
  const [id = 0] = books()[resource].keys();
  return id;
}

describe("what webhooks tell", () => {
  it("ends, in any order and told twice, in the state of the provider", async () => {
    stage.altoviz.controls.options({ webhookDelivery: "held" });
    work(8);
    const { deliveries } = await stage.altoviz.controls.deliveries();
    expect(deliveries.length).toBeGreaterThanOrEqual(50);
    const readings: Promise<number>[] = [];
    // workers take up what has come while more is coming
    stage.receiver.hooks.answered = () => {
      if (stage.receiver.statuses.length % 7 === 0) readings.push(readWaiting());
    };
    await stage.altoviz.controls.deliver({ order: "shuffle", copies: 2 });
    await Promise.all(readings);
    await processAll(stage);
    expect(stage.receiver.statuses.length).toBeGreaterThanOrEqual(100);
    expect(new Set(stage.receiver.statuses)).toEqual(new Set([200]));
    expect(new Set((await deliveriesOf(stage)).map(({ status }) => status))).toEqual(
      new Set(["processed", "duplicate"]),
    );
    await expectCompleteState();
  });

  it("ends in it as well while people go on working", async () => {
    const readings: Promise<number>[] = [];
    stage.receiver.hooks.answered = () => void readings.push(readWaiting());
    work(4);
    await stage.altoviz.controls.deliveries();
    while (readings.length > 0) await Promise.all(readings.splice(0));
    await processAll(stage);
    await expectCompleteState();
  });

  it("is a hint and never data: what stands at the provider counts", async () => {
    stage.altoviz.controls.options({ webhookDelivery: "held" });
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id, subject: "first" });
    stage.altoviz.controls.touch({ id, subject: "second" });
    const { deliveries } = await stage.altoviz.controls.deliveries();
    await stage.altoviz.controls.deliver({ ids: deliveries.slice(-2, -1).map((one) => one.id) });
    await processAll(stage);
    expect(await subjectOf(id)).toBe("second");
  });

  it.each(["customers", "products", "contacts"] as const)("is read for %s", async (resource) => {
    const id = firstOf(resource);
    const field = resource === "contacts" ? "phone" : "internalId";
    stage.altoviz.controls.editRecord({ resource, id, change: { [field]: "0102030405" } });
    expect(await processAll(stage)).toBe(1);
    expect(await storedField(resource, id, field)).toBe("0102030405");
    stage.altoviz.controls.removeRecord({ resource, id });
    await processAll(stage);
    expect((await deliveriesOf(stage)).every(({ status }) => status === "processed")).toBe(true);
  });

  it("is seen in the invoice's payment", async () => {
    const { id } = stage.altoviz.controls.addInvoice();
    await processAll(stage);
    expect(await storedInvoice(stage.ctx, id)).toMatchObject({ payment: "unpaid" });
    stage.altoviz.controls.markPaid({ id });
    await processAll(stage);
    expect(await storedInvoice(stage.ctx, id)).toMatchObject({ payment: "paid" });
  });

  it("marks as deleted what the provider no longer has", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.delete({ id });
    await processAll(stage);
    expect(await storedInvoice(stage.ctx, id)).toMatchObject({ isDeleted: true });
    await expectCompleteState();
  });

  it("is told to those who look at it", async () => {
    const told: string[] = [];
    const { pool } = stage.scene.database;
    const { unlisten } = await pool.listen(EVENTS_CHANNEL, (text) => void told.push(text));
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id });
    await processAll(stage);
    await pool.notify(EVENTS_CHANNEL, "{}");
    await expect.poll(() => told.at(-1)).toBe("{}");
    await unlisten();
    const { connectionId, companyId } = stage;
    const record = { type: "record", companyId, connectionId, resource: "invoices", externalId: String(id) };
    expect(told.map((text) => JSON.parse(text))).toContainEqual({ firmId: stage.ctx.firmId, ...record });
  });
});

async function readWaiting(): Promise<number> {
  const jobs = await takeJobs(stage);
  await Promise.all(jobs.map((job) => processWebhook(stage.ctx, job, forever)));
  return jobs.length;
}

describe("a reading", () => {
  it.each([
    ["first", [0, 1]],
    ["last", [1, 0]],
  ])("that was overtaken by a later one writes nothing, though it ends %s", async (_, order) => {
    const [id = 0] = finals(1);
    const begun: { letGo: () => void; ended: Promise<unknown> }[] = [];
    for (const subject of ["old", "new"]) {
      stage.altoviz.controls.touch({ id, subject });
      begun.push(await heldReading());
    }
    for (const place of order) {
      begun[place]?.letGo();
      await begun[place]?.ended;
    }
    expect(await subjectOf(id)).toBe("new");
  });

  it("is not begun twice for the same deliveries", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    const before = stage.altoviz.service.requests.total();
    await Promise.all([job, job, job].map((one) => processWebhook(stage.ctx, one, forever)));
    expect(stage.altoviz.service.requests.total() - before).toBe(1);
  });

  it("is made up for when the provider was out of reach, and given up after an hour", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id, subject: "later" });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    stage.altoviz.service.faults.add({ kind: "status", status: 503, method: "GET", times: -1 });
    expect(await processWebhook(stage.ctx, job, forever)).toMatchObject({ status: "later" });
    stage.altoviz.service.faults.clear();
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
    expect(await subjectOf(id)).toBe("later");

    stage.altoviz.controls.touch({ id });
    await stage.altoviz.controls.deliveries();
    stage.altoviz.service.faults.add({ kind: "status", status: 503, method: "GET", times: -1 });
    await asSystem(stage.scene.database, "an hour passes", ({ sql }) =>
      sql`update inbox_deliveries set received_at = received_at - interval '61 minutes'`.execute(),
    );
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
    expect((await deliveriesOf(stage)).at(-1)).toMatchObject({
      status: "quarantined",
      reason: "unavailable",
    });
  });

  it("is repeated after a sync that is under way, which may write an older page", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id, subject: "during" });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    await leaseUntil("1 minute");
    expect(await processWebhook(stage.ctx, job, forever)).toMatchObject({ status: "later" });
    expect(await subjectOf(id)).toBe("during");
    await leaseUntil("-1 minute");
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
    expect(await deliveriesOf(stage)).toMatchObject([{ status: "processed" }]);
  });

  it("is made up for when its worker was killed", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id, subject: "killed" });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    const begun = await withFirm(stage.scene.database, stage.ctx.firmId, (tx) => beginReading(tx, job));
    expect(begun).toMatchObject({ status: "begun" });
    const outcome = await processWebhook(stage.ctx, job, forever);
    if (outcome.status !== "later") throw new Error(`${outcome.status}, though the delivery waits`);
    const waitMs = outcome.at.getTime() - Date.now();
    expect(waitMs).toBeGreaterThan(30_000);
    expect(waitMs).toBeLessThanOrEqual(60_000);
    await asSystem(stage.scene.database, "a minute passes", ({ sql }) =>
      sql`update inbox_deliveries set reading_since = reading_since - interval '60 seconds'`.execute(),
    );
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
    expect(await subjectOf(id)).toBe("killed");
    expect(await deliveriesOf(stage)).toMatchObject([{ status: "processed" }]);
  });

  it("is repeated at once when what it read could not be stored", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id, subject: "stored late" });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    await whileRecordsAreLocked((impatient) =>
      expect(processWebhook(impatient, job, forever)).rejects.toThrow(/timeout/),
    );
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
    expect(await subjectOf(id)).toBe("stored late");
    expect(await deliveriesOf(stage)).toMatchObject([{ status: "processed" }]);
  });

  it("of a new delivery is not put off by one that is to be repeated later", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    stage.altoviz.controls.touch({ id });
    await stage.altoviz.controls.deliveries();
    const later = new Date(Date.now() + 15_000);
    await readAgain(stage.ctx, job, later);
    const [first, ...others] = await waitingSince(stage);
    expect(first?.getTime()).toBeLessThanOrEqual(Date.now());
    expect(others).toEqual([later]);
    expect(await takeJobs(stage)).toEqual([job, job]);
  });

  it("leaves another firm's deliveries alone", async () => {
    const [id = 0] = finals(1);
    stage.altoviz.controls.touch({ id });
    await stage.altoviz.controls.deliveries();
    const [job] = await takeJobs(stage);
    if (!job) throw new Error("no job");
    const { database } = stage.scene;
    const { actor, ports } = stage.ctx;
    const theirs = testContext(database, await createFirm(database), { actor, ports });
    await expect(processWebhook(theirs, job, forever)).rejects.toMatchObject({ code: "not_found" });
    expect(await processWebhook(stage.ctx, job, forever)).toEqual({ status: "done" });
  });
});

/** A reading of what has come: the provider has answered, and the answer is not yet looked at. */
async function heldReading() {
  await stage.altoviz.controls.deliveries();
  const [job] = await takeJobs(stage);
  if (!job) throw new Error("no job");
  const { ctx, answered, letGo } = answersHeld(stage.ctx);
  const ended = processWebhook(ctx, job, forever);
  await answered;
  return { letGo, ended };
}

async function whileRecordsAreLocked(run: (impatient: FirmContext) => Promise<void>): Promise<void> {
  const database = openDatabase({ url: stage.scene.databaseUrl, statementTimeoutMs: 300 });
  await asSystem(stage.scene.database, "another process holds the records", async ({ sql }) => {
    await sql`select from source_records for update`;
    await run({ ...stage.ctx, database });
  });
  await database.close();
}

async function leaseUntil(interval: string): Promise<void> {
  await asSystem(stage.scene.database, "a sync is under way", ({ sql }) =>
    sql`update connections set sync_lease_until = clock_timestamp() + ${interval}::interval`.execute(),
  );
}

/** A context whose answers have come and are looked at only when they are let go. */
function answersHeld(ctx: FirmContext) {
  const answered = gate();
  const letGo = gate();
  function fetchFor(firm: { id: string; slug: string }): ProviderFetch {
    const fetch = ctx.ports.fetchFor(firm);
    return async (url, request) => {
      const answer = await fetch(url, request);
      answered.open();
      await letGo.opened;
      return answer;
    };
  }
  return { ctx: { ...ctx, ports: { ...ctx.ports, fetchFor } }, answered: answered.opened, letGo: letGo.open };
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
