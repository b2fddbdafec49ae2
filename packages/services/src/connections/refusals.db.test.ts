import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { addConnection } from "./add";
import { testConnection } from "./test";
import { type ConnectionScene, connectionScene, countingServer } from "./testing/scene";

let scene: ConnectionScene;
beforeAll(async () => {
  scene = await connectionScene();
});
afterAll(() => scene.close());

function form(companyId: string, apiKey = "not-a-key-of-theirs") {
  return { providerId: "altoviz" as const, companyId, fields: { apiKey } };
}

function at(ctx: FirmContext, url: string): FirmContext {
  return { ...ctx, ports: { ...ctx.ports, baseUrls: { altoviz: url } } };
}

function wisedatAt(companyId: string, serverUrl: string) {
  const fields = { serverUrl, apiKey: "key", user: "user", password: "a password" };
  return { providerId: "wisedat" as const, companyId, fields };
}

describe("a key test that fails says why", () => {
  it("when the key is wrong", async () => {
    const { ctx, companyId } = await scene.firm();
    expect(await testConnection(ctx, form(companyId))).toMatchObject({ ok: false, cause: "wrong_key" });
  });

  it("when nobody listens at the address", async () => {
    const { ctx, companyId } = await scene.firm();
    const unreachable = at(ctx, scene.unreachableUrl);
    expect(await testConnection(unreachable, form(companyId))).toEqual({
      ok: false,
      cause: "refused",
      detail: null,
    });
  });

  it("when the address is private and nobody opened it: no connection is made at all", async () => {
    const { ctx, companyId } = await scene.firm();
    const server = await countingServer();
    const urls = [`http://127.0.0.1:${server.port}`, `http://localhost:${server.port}`];
    for (const url of urls) {
      const tested = await testConnection(ctx, wisedatAt(companyId, url));
      expect(tested).toMatchObject({ ok: false, cause: "address_not_allowed" });
      const added = addConnection(ctx, { ...wisedatAt(companyId, url), accountId: null });
      await expect(added).rejects.toMatchObject({ reason: "address_not_allowed" });
    }
    expect(server.connections()).toBe(0);
    await server.close();
  });

  it("in words of ours: nothing of the password is in the log", async () => {
    const { ctx, companyId } = await scene.firm();
    scene.log.length = 0;
    await testConnection(ctx, wisedatAt(companyId, scene.unreachableUrl));
    expect(scene.log.join()).toContain("connection.test_failed");
    expect(scene.log.join()).not.toContain("a password");
  });
});

describe("key tests are bounded", () => {
  it("to twenty of a firm in ten minutes, after which nobody is asked", async () => {
    const { ctx, companyId } = await firmInNewWindow();
    for (let tests = 0; tests < 20; tests += 1) await testConnection(ctx, form(companyId));
    const asked = scene.altoviz.service.requests.total();
    const tooMany = { code: "limit", reason: "too_many_tests" };
    await expect(testConnection(ctx, form(companyId))).rejects.toMatchObject(tooMany);
    const adding = addConnection(ctx, { ...form(companyId, scene.altoviz.apiKey), accountId: null });
    await expect(adding).rejects.toMatchObject(tooMany);
    expect(scene.altoviz.service.requests.total()).toBe(asked);
    const other = await firmInNewWindow();
    expect(await testConnection(other.ctx, form(other.companyId))).toMatchObject({ ok: false });
  });

  it("also when they come all at once: of twenty, those pass that are left", async () => {
    const { ctx, companyId } = await firmInNewWindow();
    for (let tests = 0; tests < 12; tests += 1) await testConnection(ctx, form(companyId));
    const attempts = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? testConnection(ctx, form(companyId))
        : addConnection(ctx, { ...form(companyId), accountId: null }).catch(unlessLimited),
    );
    const ended = await Promise.allSettled(attempts);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
  });

  it("also when they are made by adding", async () => {
    const { ctx, companyId } = await firmInNewWindow();
    for (let tries = 0; tries < 20; tries += 1) {
      await addConnection(ctx, { ...form(companyId), accountId: null }).catch(() => undefined);
    }
    await expect(testConnection(ctx, form(companyId))).rejects.toMatchObject({ code: "limit" });
  });

  it("but adding that reaches its account uses none up", async () => {
    const { ctx, companyId } = await firmInNewWindow();
    const good = { ...form(companyId, scene.altoviz.apiKey), accountId: "another" };
    for (let tries = 0; tries < 21; tries += 1) {
      await expect(addConnection(ctx, good)).rejects.toMatchObject({ reason: "another_account" });
    }
    expect(await testConnection(ctx, form(companyId))).toMatchObject({ ok: false });
  });
});

/** A refusal by the provider is a test that was made. */
function unlessLimited(error: unknown): void {
  if (error instanceof Error && "code" in error && error.code === "limit") throw error;
}

/** A firm whose clock stands at the beginning of ten minutes, so that no test runs over their end. */
async function firmInNewWindow(): ReturnType<ConnectionScene["firm"]> {
  const { ctx, companyId } = await scene.firm();
  const windowMs = 10 * 60_000;
  const aheadMs = windowMs - (Date.now() % windowMs);
  const clock = { ...ctx.ports.clock, now: () => new Date(Date.now() + aheadMs) };
  return { ctx: { ...ctx, ports: { ...ctx.ports, clock } }, companyId };
}
