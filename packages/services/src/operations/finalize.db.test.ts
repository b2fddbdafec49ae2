import { randomUUID } from "node:crypto";
import { asSystem, withFirm } from "@comptoir/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runSync } from "../syncs/run-sync";
import { type AltovizScene, altovizScene } from "../syncs/testing/altoviz-scene";
import { rollupsTwice, storedInvoice } from "../syncs/testing/stored";
import { beat } from "../workers/heartbeat";
import { buryWorkers } from "../workers/bury";
import { operationById } from "./by-id";
import { previewOperation } from "./preview";
import type { OperationOrder } from "./prepare";
import { requestOperation } from "./request";
import { runOperation } from "./run-operation";

const forever = new AbortController().signal;

let scene: AltovizScene;
let draft: { externalId: number };

beforeAll(async () => {
  scene = await altovizScene({ scale: 0.005 });
  await sync();
});
afterAll(() => scene.close());
beforeEach(async () => {
  scene.altoviz.service.faults.clear();
  const { id: externalId } = scene.altoviz.controls.addInvoice({ draft: true });
  await sync();
  draft = { externalId };
});

function sync() {
  return runSync(scene.ctx, { connectionId: scene.connectionId, mode: "full", trigger: "person" }, forever);
}

function order(): OperationOrder {
  const { connectionId } = scene;
  const externalId = String(draft.externalId);
  return { type: "invoices.finalize", connectionId, externalId, documentId: null, input: {} };
}

/** A person for whom each look at the clock takes twenty seconds. */
function impatient(): AltovizScene["person"] {
  let elapsedMs = 0;
  const now = () => new Date((elapsedMs += 20_000));
  return { ...scene.person, ports: { ...scene.person.ports, clock: { ...scene.person.ports.clock, now } } };
}

/** The operation of a person who does not wait, as the worker will find it. */
async function ordered(): Promise<string> {
  const { id, status } = await requestOperation(impatient(), order());
  expect(status).toBe("queued");
  return id;
}

function finalizeRequests(): number {
  const path = `/v1/SaleInvoices/Finalize/${draft.externalId}`;
  return scene.altoviz.service.requests.last().filter((sent) => sent.method === "POST" && sent.path === path)
    .length;
}

function statusOf(id: string) {
  return operationById(scene.person, { id });
}

describe("finalizing a draft", () => {
  it("shows the exact request beforehand", async () => {
    expect(await previewOperation(scene.person, order())).toEqual({
      request: { method: "POST", path: `/v1/SaleInvoices/Finalize/${draft.externalId}`, body: null },
      irreversible: true,
      country: "FR",
    });
  });

  it("sends it once, stores the final invoice with its number, and keeps the totals right", async () => {
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "succeeded", resolvedBy: "answer" });
    expect(await storedInvoice(scene.ctx, draft.externalId)).toMatchObject({
      lifecycle: "final",
      number: expect.any(String),
    });
    expect(finalizeRequests()).toBe(1);
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(finalizeRequests()).toBe(1);
    const { kept, counted } = await rollupsTwice(scene.ctx);
    expect(kept).toEqual(counted);
  });

  it("asks instead of repeating when the answer is lost after Altoviz has acted", async () => {
    scene.altoviz.service.faults.add({
      kind: "answer_lost",
      method: "POST",
      path: "/v1/SaleInvoices/Finalize",
    });
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "succeeded", resolvedBy: "probe" });
    expect(finalizeRequests()).toBe(1);
    expect(await storedInvoice(scene.ctx, draft.externalId)).toMatchObject({ lifecycle: "final" });
  });

  it("finds out that nothing happened when the server broke before acting", async () => {
    scene.altoviz.service.faults.add({
      kind: "status",
      status: 500,
      method: "POST",
      path: "/v1/SaleInvoices/Finalize",
    });
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "not_applied", resolvedBy: "probe" });
    expect(finalizeRequests()).toBe(1);
  });

  it("stays unknown while the provider is out of reach, and refuses another attempt meanwhile", async () => {
    scene.altoviz.service.faults.add({
      kind: "answer_lost",
      method: "POST",
      path: "/v1/SaleInvoices/Finalize",
    });
    const id = await ordered();
    const lost = { ...scene.ctx, ports: { ...scene.ctx.ports, fetchFor: readsFailAfterSend(scene) } };
    await runOperation(lost, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "unknown", resolvedBy: null });
    await expect(requestOperation(scene.person, order())).rejects.toMatchObject({ code: "conflict" });
    scene.altoviz.service.faults.clear();
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "succeeded", resolvedBy: "probe" });
    expect(finalizeRequests()).toBe(1);
  });

  it("is one operation when the same order comes twice, as after a lost answer of ours", async () => {
    const orderId = randomUUID();
    const first = await requestOperation(impatient(), { ...order(), orderId });
    const again = await requestOperation(impatient(), { ...order(), orderId });
    expect([first.id, again.id]).toEqual([orderId, orderId]);
    await runOperation(scene.ctx, { operationId: orderId }, forever);
    expect(await requestOperation(scene.person, { ...order(), orderId })).toMatchObject({
      status: "succeeded",
    });
    expect(finalizeRequests()).toBe(1);
  });

  it("has failed, with nothing sent, when its connection is gone before it was sent", async () => {
    const id = await ordered();
    await setConnection("disconnected");
    await runOperation(scene.ctx, { operationId: id }, forever);
    await setConnection("active");
    expect(await statusOf(id)).toMatchObject({ status: "failed" });
    expect(finalizeRequests()).toBe(0);
  });

  it("fails with the provider's refusal and leaves the draft a draft", async () => {
    scene.altoviz.service.faults.add({
      kind: "status",
      status: 403,
      method: "POST",
      path: "/v1/SaleInvoices/Finalize",
    });
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "failed", resolvedBy: "answer" });
    expect(await storedInvoice(scene.ctx, draft.externalId)).toMatchObject({ lifecycle: "draft" });
  });

  it("leaves an operation alone while the worker that sends it lives", async () => {
    const id = await ordered();
    await inHandsOf("pool-living", id);
    await beat(scene.ctx, "pool-living");
    expect(await runOperation(scene.ctx, { operationId: id }, forever)).toMatchObject({ status: "wait" });
    expect(await statusOf(id)).toMatchObject({ status: "sending" });
  });

  it("asks what became of an operation whose worker died, and does not send it again", async () => {
    const id = await ordered();
    await inHandsOf("pool-dead", id);
    await buryWorkers(scene.ctx, ["pool-dead"]);
    expect(await statusOf(id)).toMatchObject({ status: "unknown" });
    await runOperation(scene.ctx, { operationId: id }, forever);
    expect(await statusOf(id)).toMatchObject({ status: "not_applied", resolvedBy: "probe" });
    expect(finalizeRequests()).toBe(0);
  });

  it("is refused for a final invoice, and hidden from a member without its company", async () => {
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    await expect(requestOperation(scene.person, order())).rejects.toMatchObject({
      code: "precondition",
      reason: "not_a_draft",
    });
    const stranger = { ...scene.person, companies: [] };
    const hidden = { code: "not_found" };
    await expect(requestOperation(stranger, order())).rejects.toMatchObject(hidden);
    await expect(previewOperation(stranger, order())).rejects.toMatchObject(hidden);
    await expect(operationById(stranger, { id })).rejects.toMatchObject(hidden);
  });

  it("is written down: who asked, and what came of it", async () => {
    const id = await ordered();
    await runOperation(scene.ctx, { operationId: id }, forever);
    const events = await withFirm(scene.database, scene.ctx.firmId, ({ sql }) =>
      sql`select action, actor_kind as actor from audit_events where entity_id = ${id} order by at`.execute(),
    );
    expect([...events]).toEqual([
      { action: "operation.requested", actor: "user" },
      { action: "operation.succeeded", actor: "worker" },
    ]);
  });
});

async function setConnection(status: "active" | "disconnected"): Promise<void> {
  await asSystem(scene.database, "the connection ends, or begins again", ({ sql }) =>
    sql`update connections set status = ${status}`.execute(),
  );
}

/** As a worker leaves it that stopped while it was sending. */
async function inHandsOf(workerId: string, operationId: string): Promise<void> {
  await asSystem(scene.database, "a worker died", ({ sql }) =>
    sql`update operations set status = 'sending', worker_id = ${workerId}, state_before = '{}', sending_at = now()
      where id = ${operationId}`.execute(),
  );
}

/** The provider is out of reach as soon as the call was sent. */
function readsFailAfterSend({ ctx, altoviz }: AltovizScene): typeof ctx.ports.fetchFor {
  return (firm) => async (url, request) => {
    if (request.method === "POST")
      altoviz.service.faults.add({ kind: "status", status: 503, method: "GET", times: -1 });
    return ctx.ports.fetchFor(firm)(url, request);
  };
}
