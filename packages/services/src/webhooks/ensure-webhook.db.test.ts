import { withFirm } from "@comptoir/db";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectionById } from "../connections/by-id";
import { disconnect } from "../connections/disconnect";
import { loadOpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import { ensureWebhook } from "./ensure-webhook";
import { liveWebhook } from "./hook-row";
import { registerAnew } from "./register-anew";
import { ensured, forever, openWebhookStage, type WebhookStage } from "./testing/webhook-stage";

let stage: WebhookStage;
beforeEach(async () => {
  stage = await openWebhookStage();
});
afterEach(() => stage.close());

function registered() {
  return stage.altoviz.state.all()[0]?.webhooks ?? [];
}

async function arrival() {
  return (await connectionById(stage.person, { id: stage.connectionId })).arrival;
}

async function statusAt(url: string | undefined): Promise<number> {
  return (await fetch(url ?? "", { method: "POST", body: "{}" })).status;
}

describe("our webhook", () => {
  it("is registered once, for everything, at an address and with a secret that nobody can guess", async () => {
    expect(await arrival()).toMatchObject({ since: null, reason: "not_registered" });
    expect(await ensured(stage)).toEqual({ status: "registered" });
    expect(await ensured(stage)).toEqual({ status: "registered" });
    const [hook, ...others] = registered();
    expect(others).toEqual([]);
    expect(hook?.url).toMatch(new RegExp(`^${stage.receiver.url}/api/hooks/altoviz/[\\w-]{22}$`));
    expect(hook?.types).toHaveLength(15);
    expect(hook?.secretKey).toMatch(/^[\w-]{43}$/);
    expect(await arrival()).toEqual({ since: expect.any(String), reason: null, failedChecks: 0 });
  });

  it("keeps address and secret out of the database's plain text", async () => {
    await ensured(stage);
    const [hook] = registered();
    const rows = await stage.scene.database.pool`
      select to_jsonb(h)::text as row from remote_hooks h union all select to_jsonb(k)::text from entry_keys k
      union all select to_jsonb(a)::text from audit_events a`;
    const all = rows.map(({ row }) => row).join("\n");
    expect(all).not.toContain(hook?.secretKey);
    expect(all).not.toContain(hook?.url.split("/").at(-1));
  });

  it("is registered anew when it is gone at the provider, and its former address answers no more", async () => {
    await ensured(stage);
    const [former] = registered();
    for (const books of stage.altoviz.state.all()) books.webhooks = [];
    expect(await statusAt(former?.url)).toBe(200);
    expect(await ensured(stage)).toEqual({ status: "registered" });
    expect(registered()).toHaveLength(1);
    expect(registered()[0]?.url).not.toBe(former?.url);
    expect(await statusAt(former?.url)).toBe(404);
    expect(await statusAt(registered()[0]?.url)).toBe(200);
  });

  it("follows our public address, and the former is removed at the provider", async () => {
    await ensured(stage);
    const publicUrl = "http://127.0.0.1:9";
    const moved = { ...stage.ctx, ports: { ...stage.ctx.ports, publicUrl } };
    const { connectionId } = stage;
    expect(await ensureWebhook(moved, { connectionId }, forever)).toEqual({ status: "registered" });
    expect(registered().map(({ url }) => url.startsWith(`${publicUrl}/api/hooks/altoviz/`))).toEqual([true]);
  });

  it("is removed where the provider can no longer reach us, and never registered there", async () => {
    await ensured(stage);
    const { ctx, connectionId, altoviz } = stage;
    const elsewhere = `http://altoviz.test:${new URL(altoviz.url).port}`;
    const fetchFor: typeof ctx.ports.fetchFor = (firm) => (url, request) =>
      ctx.ports.fetchFor(firm)(String(url).replace(elsewhere, altoviz.url), request);
    const real = { ...ctx, ports: { ...ctx.ports, fetchFor, baseUrls: { altoviz: elsewhere } } };
    for (let look = 0; look < 2; look += 1) {
      expect(await ensureWebhook(real, { connectionId }, forever)).toEqual({ status: "polled" });
      expect(registered()).toEqual([]);
    }
    const seen = await connectionById({ ...stage.person, ports: real.ports }, { id: connectionId });
    expect(seen.arrival).toEqual({ since: null, reason: "private", failedChecks: 0 });
  });

  it("is looked for later while the provider's list does not show it, and not registered twice", async () => {
    stage.altoviz.controls.options({ webhookListLag: 5 });
    expect(await ensured(stage)).toMatchObject({ status: "later" });
    expect(await arrival()).toMatchObject({ since: null, reason: "not_registered" });
    expect(await ensured(stage)).toEqual({ status: "registered" });
    expect(registered()).toHaveLength(1);
    expect(await arrival()).toMatchObject({ reason: null });
  });

  it("is found again when the answer to its registration was lost", async () => {
    stage.altoviz.service.faults.add({ kind: "answer_lost", method: "POST", path: "/v1/Webhooks" });
    expect(await ensured(stage)).toMatchObject({ status: "later" });
    expect(await ensured(stage)).toEqual({ status: "registered" });
    expect(registered()).toHaveLength(1);
  });

  it("is not insisted upon when the provider refuses it", async () => {
    stage.altoviz.service.faults.add({ kind: "status", status: 403, method: "POST", path: "/v1/Webhooks" });
    expect(await ensured(stage)).toEqual({ status: "polled" });
    expect(await arrival()).toMatchObject({ since: null, reason: "not_registered" });
  });

  it("is one when two workers look after it at once", async () => {
    await Promise.all([ensured(stage), ensured(stage)]);
    await ensured(stage);
    expect(registered()).toHaveLength(1);
  });

  it("is removed when the connection is disconnected", async () => {
    await ensured(stage);
    const [hook] = registered();
    await disconnect(stage.person, { id: stage.connectionId });
    expect(registered()).toEqual([]);
    expect(await statusAt(hook?.url)).toBe(404);
    expect(await ensured(stage)).toEqual({ status: "polled" });
  });

  it("is not registered any more when the connection was disconnected meanwhile", async () => {
    const { ctx, connectionId } = stage;
    const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
      loadOpenableConnection(tx, connectionId),
    );
    const { webhooks: service } = openConnection(ctx, connection);
    if (!service) throw new Error("no webhooks");
    await disconnect(stage.person, { id: connectionId });
    const ensuredLate = await registerAnew(ctx, { connection, service, replaces: null });
    expect(ensuredLate).toMatchObject({ status: "later" });
    expect(registered()).toEqual([]);
    expect(await withFirm(ctx.database, ctx.firmId, (tx) => liveWebhook(tx, connectionId))).toBeNull();
    expect(await ensured(stage)).toEqual({ status: "polled" });
  });

  it("is removed again when the connection was disconnected while the provider answered", async () => {
    const { ctx, connectionId } = stage;
    const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
      loadOpenableConnection(tx, connectionId),
    );
    const { webhooks } = openConnection(ctx, connection);
    if (!webhooks) throw new Error("no webhooks");
    let made = 0;
    const service = {
      list: () => webhooks.list(),
      remove: (hook: Parameters<typeof webhooks.remove>[0]) => webhooks.remove(hook),
      register: async (hook: Parameters<typeof webhooks.register>[0]) => {
        await disconnect(stage.person, { id: connectionId });
        const remote = await webhooks.register(hook);
        made = registered().length;
        return remote;
      },
    };
    expect(await registerAnew(ctx, { connection, service, replaces: null })).toEqual({ status: "polled" });
    expect(made).toBe(1);
    expect(registered()).toEqual([]);
  });

  it("does not stand in the way of disconnecting when the provider is out of reach", async () => {
    await ensured(stage);
    stage.altoviz.service.faults.add({ kind: "status", status: 500, method: "DELETE", times: -1 });
    await disconnect(stage.person, { id: stage.connectionId });
    expect(stage.log).toContain("webhook.left_behind");
    expect(await statusAt(registered()[0]?.url)).toBe(404);
  });
});
