import { afterEach, describe, expect, test } from "vitest";
import type { FirmContext } from "../context";
import { checkCallbacks, firmsWithCollectors } from "./check-callbacks";
import { openWindow } from "./open-window";
import { collectorsOverview } from "./overview";
import { countRows, memberOf, openStage, type Stage, workerOf } from "./testing/stage";

let stage: Stage;
afterEach(() => stage.close());

const FOREIGN = {
  id: "f".repeat(24),
  integrationId: "http",
  params: { url: "http://127.0.0.1:1/elsewhere" },
  createdAt: 0,
  automaticExport: true,
};

function open(ctx: FirmContext = stage.ctx, replaceCallback?: boolean) {
  const { connectionId, company } = stage;
  return openWindow(ctx, { connectionId, companyId: company.id, replaceCallback });
}

function activeUrls(): (string | undefined)[] {
  const active = [...stage.standIn.state.callbacks.values()].filter(({ automaticExport }) => automaticExport);
  return active.map(({ params }) => params["url"]);
}

async function callbackState() {
  return (await collectorsOverview(stage.ctx, {})).connections[0]?.callback.state;
}

describe("our callback", () => {
  test("is made once, with an address nobody can guess, and kept for later windows", async () => {
    stage = await openStage();
    expect(await callbackState()).toBe("none");
    expect((await open()).kind).toBe("opened");
    const [url] = activeUrls();
    expect(url).toMatch(new RegExp(`^${stage.receiver.url}/api/hooks/invoice-collector/[\\w-]{22}$`));
    expect((await open()).kind).toBe("opened");
    expect(activeUrls()).toEqual([url]);
    expect(await callbackState()).toBe("ours");
  });

  test("takes the place of another active one only after a person agreed", async () => {
    stage = await openStage();
    stage.standIn.state.callbacks.set(FOREIGN.id, { ...FOREIGN });
    expect(await open()).toEqual({ kind: "confirm_callback", others: 1 });
    expect(activeUrls()).toEqual([FOREIGN.params.url]);
    expect(await countRows(stage, "entry_keys")).toBe(0);
    expect((await open(stage.ctx, true)).kind).toBe("opened");
    expect(activeUrls()).toHaveLength(1);
    expect(activeUrls()).not.toContain(FOREIGN.params.url);
  });

  test("that was switched off is switched on again, after the same question", async () => {
    stage = await openStage();
    await open();
    const ours = activeUrls();
    for (const callback of stage.standIn.state.callbacks.values()) callback.automaticExport = false;
    expect((await open()).kind).toBe("opened");
    expect(activeUrls()).toEqual(ours);
    for (const callback of stage.standIn.state.callbacks.values()) callback.automaticExport = false;
    stage.standIn.state.callbacks.set(FOREIGN.id, { ...FOREIGN });
    expect(await open()).toEqual({ kind: "confirm_callback", others: 1 });
    expect((await open(stage.ctx, true)).kind).toBe("opened");
    expect(activeUrls()).toEqual(ours);
  });

  test("is made anew when the portal's address has changed; the old one goes, and its address with it", async () => {
    stage = await openStage();
    await open();
    const moved = { ...stage.ctx, ports: { ...stage.ctx.ports, publicUrl: "http://moved.example" } };
    expect((await open(moved)).kind).toBe("opened");
    expect(stage.standIn.state.callbacks.size).toBe(1);
    expect(activeUrls()[0]).toMatch(/^http:\/\/moved\.example\//);
    const keys = await stage.world.database.pool`
      select count(*)::int as count from entry_keys where purpose = 'collector_callback'`;
    expect(keys[0]?.["count"]).toBe(1);
  });

  test("is one, whoever opens a window at the same instant", async () => {
    stage = await openStage();
    await Promise.all([open(), open(), open(stage.ctx, true), open(stage.ctx, true)]);
    expect((await open()).kind).toBe("opened");
    expect(stage.standIn.state.callbacks.size).toBe(1);
    expect(activeUrls()).toHaveLength(1);
    expect(await callbackState()).toBe("ours");
    expect(await countRows(stage, "collector_accounts")).toBe(1);
  });

  test("is looked at in the night: replaced, back in place, gone, unreachable", async () => {
    stage = await openStage();
    await open();
    const check = () => checkCallbacks(workerOf(stage));
    expect(await firmsWithCollectors(stage.system)).toEqual([stage.firm.id]);
    expect(await check()).toMatchObject({ ours: 1 });
    const [ours] = stage.standIn.state.callbacks.values();
    if (ours) ours.automaticExport = false;
    expect(await check()).toMatchObject({ replaced: 1 });
    expect(await callbackState()).toBe("other");
    if (ours) ours.automaticExport = true;
    expect(await check()).toMatchObject({ ours: 1 });
    expect(await callbackState()).toBe("ours");
    stage.standIn.state.callbacks.clear();
    expect(await check()).toMatchObject({ gone: 1 });
    expect(await callbackState()).toBe("none");
    stage.standIn.state.bearer = "changed";
    expect(await check()).toMatchObject({ unreachable: 1 });
    expect(await callbackState()).toBe("unknown");
  });
});

describe("a server of the older age", () => {
  test("is told our address where it takes one", async () => {
    stage = await openStage({ age: "seed" });
    expect((await open()).kind).toBe("opened");
    expect(stage.standIn.state.customer.callback).toContain(stage.receiver.url);
    expect((await collectorsOverview(stage.ctx, {})).connections[0]?.age).toBe("seed");
  });

  test("that takes none gives an owner the address to enter, and nobody else", async () => {
    stage = await openStage({ age: "seed" });
    const { customer } = stage.standIn.state;
    Object.defineProperty(customer, "callback", {
      get: () => null,
      set() {},
      configurable: true,
    });
    const member = memberOf(stage, [stage.company.id]);
    await expect(open(member)).rejects.toMatchObject({ code: "forbidden", reason: "owner_pastes_callback" });
    expect(await countRows(stage, "entry_keys")).toBe(0);
    const window = await open();
    expect(window.kind).toBe("paste_callback");
    const address = window.kind === "paste_callback" ? window.address : "";
    Object.defineProperty(customer, "callback", { value: address, writable: true });
    expect((await open()).kind).toBe("opened");
  });
});
