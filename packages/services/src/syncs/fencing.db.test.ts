import { withFirm } from "@comptoir/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runSync } from "./run-sync";
import { type AltovizScene, altovizScene } from "./testing/altoviz-scene";
import { frozenAfter } from "./testing/held-fetch";
import { contentHashOf, countOf, physicalRows } from "./testing/stored";

const forever = new AbortController().signal;

let clean: AltovizScene;
let expected: string;

beforeAll(async () => {
  clean = await altovizScene({ scale: 0.2 });
  await runSync(clean.ctx, request(clean), forever);
  expected = await contentHashOf(clean.ctx);
}, 60_000);
afterAll(() => clean.close());

function request(scene: AltovizScene) {
  return { connectionId: scene.connectionId, mode: "full", trigger: "person" } as const;
}

async function inNewScene(work: (scene: AltovizScene) => Promise<void>): Promise<void> {
  const scene = await altovizScene({ altoviz: clean.altoviz });
  try {
    await work(scene);
  } finally {
    await scene.close();
  }
}

/** What the passing of the lease's time does. */
async function expireLease({ database, ctx }: AltovizScene): Promise<void> {
  await withFirm(database, ctx.firmId, ({ sql }) =>
    sql`update connections set sync_lease_until = now() - interval '1 second'`.execute(),
  );
}

async function runs({ database, ctx }: AltovizScene): Promise<string[]> {
  const rows = await withFirm(database, ctx.firmId, ({ sql }) =>
    sql<{ status: string }[]>`select status from sync_runs order by started_at`.execute(),
  );
  return rows.map(({ status }) => status);
}

describe("a sync that does not come to its end", () => {
  it("stops between pages when it is asked to, and another goes on to the same rows as a clean run", () =>
    inNewScene(async (scene) => {
      const stop = new AbortController();
      const { ctx, frozen } = frozenAfter(scene.ctx, 19);
      const running = runSync(ctx, request(scene), stop.signal);
      await frozen;
      stop.abort();
      expect(await running).toEqual({ status: "stopped" });
      const before = await countOf(scene.ctx, "invoices");
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(await countOf(clean.ctx, "invoices"));
      expect(await runSync(scene.ctx, request(scene), forever)).toEqual({ status: "succeeded" });
      expect(await contentHashOf(scene.ctx)).toBe(expected);
      expect(await runs(scene)).toEqual(["stopped", "succeeded"]);
    }));

  it("lets nobody else in while its lease lasts", () =>
    inNewScene(async (scene) => {
      const { ctx, frozen, letGo } = frozenAfter(scene.ctx, 8);
      const running = runSync(ctx, request(scene), forever);
      await frozen;
      expect(await runSync(scene.ctx, request(scene), forever)).toMatchObject({
        status: "busy",
        until: expect.any(Date),
      });
      letGo();
      expect(await running).toEqual({ status: "succeeded" });
      expect(await contentHashOf(scene.ctx)).toBe(expected);
    }));

  it("writes nothing when it wakes up after another took over, whose rows equal a clean run", () =>
    inNewScene(async (scene) => {
      const { ctx, frozen, letGo } = frozenAfter(scene.ctx, 19);
      const running = runSync(ctx, request(scene), forever);
      await frozen;
      const takeOver = async () => {
        await expireLease(scene);
        return (await runSync(scene.ctx, request(scene), forever)).status;
      };
      // the page before the frozen one may still be written, which lengthens the lease
      await expect.poll(takeOver, { timeout: 30_000 }).toBe("succeeded");
      const after = await physicalRows(scene.ctx);
      letGo();
      expect(await running).toEqual({ status: "fenced" });
      expect(await physicalRows(scene.ctx)).toEqual(after);
      expect(await contentHashOf(scene.ctx)).toBe(expected);
      expect(await runs(scene)).toEqual(["stopped", "succeeded"]);
    }));
});
