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
    const { ctx, companyId } = await scene.firm();
    for (let tests = 0; tests < 20; tests += 1) await testConnection(ctx, form(companyId));
    const asked = scene.altoviz.service.requests.total();
    const tooMany = { code: "limit", reason: "too_many_tests" };
    await expect(testConnection(ctx, form(companyId))).rejects.toMatchObject(tooMany);
    const adding = addConnection(ctx, { ...form(companyId, scene.altoviz.apiKey), accountId: null });
    await expect(adding).rejects.toMatchObject(tooMany);
    expect(scene.altoviz.service.requests.total()).toBe(asked);
    const other = await scene.firm();
    expect(await testConnection(other.ctx, form(other.companyId))).toMatchObject({ ok: false });
  });

  it("also when they are made by adding", async () => {
    const { ctx, companyId } = await scene.firm();
    for (let tries = 0; tries < 20; tries += 1) {
      await addConnection(ctx, { ...form(companyId), accountId: null }).catch(() => undefined);
    }
    await expect(testConnection(ctx, form(companyId))).rejects.toMatchObject({ code: "limit" });
  });
});
