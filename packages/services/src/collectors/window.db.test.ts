import { asSystem } from "@comptoir/db";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FirmContext } from "../context";
import { listDocuments } from "../documents/list";
import { signIn } from "../sign-in/sign-in";
import { TEST_PASSWORD } from "../testing/password";
import { closeWindow } from "./close-window";
import { collectCredential } from "./collect";
import { openFrame } from "./open-frame";
import { type OpenedWindow, openWindow } from "./open-window";
import { collectorsOverview } from "./overview";
import { refreshCollectors } from "./refresh";
import { refreshCredentials } from "./refresh-credentials";
import { removeCredential } from "./remove";
import { replaceCredential } from "./replace";
import { sendSecondFactor } from "./send-second-factor";
import { collectorSession } from "./session";
import { enterCredential } from "./testing/page";
import {
  accountOf,
  countRows,
  memberOf,
  openStage,
  processAll,
  type Stage,
  untilCollected,
  workerOf,
} from "./testing/stage";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

function opened(window: OpenedWindow) {
  if (window.kind !== "opened") throw new Error(`not opened: ${window.kind}`);
  const code = window.framePath.split("/").at(-1) ?? "";
  return { ...window, code };
}

async function open(credentialId?: string) {
  const { ctx, connectionId, company } = stage;
  return opened(await openWindow(ctx, { connectionId, companyId: company.id, credentialId }));
}

/** A clock that stands later, so that a poll is due. */
function later(ctx: FirmContext, ms: number): FirmContext {
  const now = () => new Date(Date.now() + ms);
  return { ...ctx, ports: { ...ctx.ports, clock: { ...ctx.ports.clock, now } } };
}

describe("the credential window", () => {
  test("from the code to documents: the result is what the service lists, and its callbacks arrive", async () => {
    const window = await open();
    const frame = await openFrame(stage.system, { code: window.code });
    expect(frame).toMatchObject({ locale: "fr", sessionId: window.sessionId, firmSlug: stage.firm.slug });
    expect(frame.frameOrigin).toBe(new URL(stage.standIn.url).origin);
    expect((await collectorSession(stage.ctx, window)).state).toBe("open");
    await enterCredential(frame, { collector: "cargolive" });
    await untilCollected(stage);
    const result = await closeWindow(stage.ctx, window);
    expect(result).toMatchObject({ added: [{ collectorName: "CargoLive", stateIndex: 7 }], removed: 0 });
    expect((await collectorSession(stage.ctx, window)).state).toBe("closed");
    expect(new Set(stage.receiver.statuses)).toEqual(new Set([200]));
    expect(new Set(await processAll(stage))).toEqual(new Set(["processed"]));
    expect(await countRows(stage, "invoices")).toBe(7);
    const { rows } = await listDocuments(stage.ctx, { companyId: stage.company.id, limit: 50 });
    expect(rows).toHaveLength(14);
    expect(rows.every((row) => row.collectorName === "CargoLive" && row.invoiceId !== null)).toBe(true);
    const { companies } = await collectorsOverview(stage.ctx, {});
    expect(companies.find(({ companyId }) => companyId === stage.company.id)?.credentials).toMatchObject([
      { stateIndex: 7, documentCount: 14 },
    ]);
  });

  test("opened again for one credential adds nothing; one that was deleted in it is counted", async () => {
    const first = await open();
    const remote = await enterCredential(await openFrame(stage.system, first), { collector: "telco_azur" });
    const { added } = await closeWindow(stage.ctx, first);
    const again = await open(added[0]?.id);
    const frame = await openFrame(stage.system, again);
    expect(new URL(frame.uiUrl).searchParams.get("credential_id")).toBe(remote);
    expect(await closeWindow(stage.ctx, again)).toEqual({ added: [], removed: 0 });
    const third = await open();
    stage.standIn.state.credentials.delete(remote);
    expect(await closeWindow(stage.ctx, third)).toEqual({ added: [], removed: 1 });
  });

  test("has a code that works once, also for two at the same instant, and not after two minutes", async () => {
    const { code } = await open();
    const attempts = await Promise.allSettled([1, 2, 3].map(() => openFrame(stage.system, { code })));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(openFrame(stage.system, { code })).rejects.toMatchObject({ code: "not_found" });
    const late = await open();
    const { ports } = later(stage.ctx, 121_000);
    await expect(openFrame({ ...stage.system, ports }, late)).rejects.toMatchObject({ code: "not_found" });
  });

  test("that nobody closed is closed half an hour later by whoever looks, and what was entered is read", async () => {
    const window = await open();
    await enterCredential(await openFrame(stage.system, window), { collector: "telco_azur" });
    await collectorsOverview(later(stage.ctx, 29 * 60_000), {});
    expect((await collectorSession(stage.ctx, window)).state).toBe("open");
    expect(await countRows(stage, "collector_credentials")).toBe(0);
    await collectorsOverview(memberOf(stage, [stage.other.id]), {});
    const afterwards = later(stage.ctx, 31 * 60_000);
    await collectorsOverview({ ...afterwards, companies: [stage.other.id] }, {});
    expect((await collectorSession(stage.ctx, window)).state).toBe("open");
    await collectorsOverview(afterwards, {});
    expect((await collectorSession(stage.ctx, window)).state).toBe("closed");
    expect(await countRows(stage, "entry_keys")).toBe(1);
    const account = await accountOf(stage, stage.company.id);
    await refreshCredentials(workerOf(stage), { collectorAccountId: account.id });
    expect(
      (await collectorsOverview(stage.ctx, {})).companies.flatMap((one) => one.credentials),
    ).toHaveLength(1);
    expect((await closeWindow(stage.ctx, window)).added).toMatchObject([{ collectorId: "telco_azur" }]);
  });

  test("keeps neither the code nor the page's token", async () => {
    const window = await open();
    const token = new URL((await openFrame(stage.system, window)).uiUrl).searchParams.get("token") ?? "";
    const tables = ["onboarding_sessions", "entry_keys", "collector_accounts", "audit_events"];
    for (const table of tables) {
      const rows = await asSystem(stage.world.database, "test", ({ sql }) =>
        sql`select * from ${sql(table)}`.execute(),
      );
      const text = JSON.stringify(rows);
      expect([table, text.includes(token), text.includes(window.code)]).toEqual([table, false, false]);
    }
  });

  test("is refused where the portal has https and the server's page has not", async () => {
    const { ctx, connectionId, company } = stage;
    const secure = { ...ctx, ports: { ...ctx.ports, publicUrl: "https://portal.example" } };
    const attempt = openWindow(secure, { connectionId, companyId: company.id });
    await expect(attempt).rejects.toMatchObject({ code: "precondition", reason: "frame_not_https" });
    expect(stage.standIn.state.callbacks.size).toBe(0);
  });
});

describe("a credential", () => {
  async function entered(collector: string) {
    const window = await open();
    await enterCredential(await openFrame(stage.system, window), { collector });
    const { added } = await closeWindow(stage.ctx, window);
    return added[0]?.id ?? "";
  }

  test("that waits for a code is seen to wait, takes it, and is done", async () => {
    const credentialId = await entered("fibrenova");
    const refresh = (ms: number) => refreshCollectors(later(stage.ctx, ms), { companyId: stage.company.id });
    await vi.waitFor(async () =>
      expect([...stage.standIn.state.credentials.values()][0]?.run?.state.index).toBe(3),
    );
    expect((await refresh(3_000))[0]?.stateIndex).toBe(3);
    await sendSecondFactor(stage.ctx, { credentialId, code: "123456" });
    await untilCollected(stage);
    expect((await refresh(6_000))[0]?.stateIndex).toBe(7);
    const late = sendSecondFactor(stage.ctx, { credentialId, code: "123456" });
    await expect(late).rejects.toMatchObject({ reason: "no_code_awaited" });
  });

  test("is asked about at most every two seconds, however many screens poll", async () => {
    await entered("telco_azur");
    await untilCollected(stage);
    const { ctx, company, standIn } = stage;
    const at = later(ctx, 10_000);
    const fixed = at.ports.clock.now();
    const frozen = { ...at, ports: { ...at.ports, clock: { ...at.ports.clock, now: () => fixed } } };
    standIn.state.credentials.clear();
    await refreshCollectors(frozen, { companyId: company.id });
    standIn.state.users.clear();
    // the service would fail now: whoever polls within two seconds does not reach it
    const polls = await Promise.all(
      [1, 2, 3].map(() => refreshCollectors(frozen, { companyId: company.id })),
    );
    expect(polls).toEqual([[], [], []]);
  });

  test("is collected on request, and not while another callback would take the documents", async () => {
    const credentialId = await entered("telco_azur");
    await untilCollected(stage);
    const before = stage.receiver.statuses.length;
    const [credential] = stage.standIn.state.credentials.values();
    if (credential) credential.issuedSince = 1;
    await collectCredential(stage.ctx, { credentialId });
    await untilCollected(stage);
    expect(stage.receiver.statuses.length).toBe(before + 1);
    for (const callback of stage.standIn.state.callbacks.values()) callback.automaticExport = false;
    const foreign = {
      id: "f".repeat(24),
      integrationId: "http",
      params: {},
      createdAt: 0,
      automaticExport: true,
    };
    stage.standIn.state.callbacks.set(foreign.id, foreign);
    const attempt = collectCredential(stage.ctx, { credentialId });
    await expect(attempt).rejects.toMatchObject({ reason: "callback_not_ours" });
  });

  test("removed is gone at the service; its documents stay", async () => {
    const credentialId = await entered("telco_azur");
    await untilCollected(stage);
    await processAll(stage);
    await removeCredential(stage.ctx, { credentialId, password: TEST_PASSWORD });
    expect(stage.standIn.state.credentials.size).toBe(0);
    expect(await countRows(stage, "documents")).toBe(7);
    const { companies } = await collectorsOverview(stage.ctx, {});
    expect(companies.flatMap(({ credentials }) => credentials)).toEqual([]);
    const again = removeCredential(stage.ctx, { credentialId, password: TEST_PASSWORD });
    await expect(again).rejects.toMatchObject({ code: "not_found" });
  });

  test("is removed by nobody without the password, whose failures count as those of signing in", async () => {
    const credentialId = await entered("telco_azur");
    const attempt = (password: string) => removeCredential(stage.ctx, { credentialId, password });
    const worker = removeCredential(workerOf(stage), { credentialId, password: TEST_PASSWORD });
    await expect(worker).rejects.toMatchObject({ reason: "identity_not_confirmed" });
    for (let failure = 0; failure < 10; failure += 1) {
      await expect(attempt("wrong")).rejects.toMatchObject({
        code: "forbidden",
        reason: "identity_not_confirmed",
      });
    }
    await expect(attempt(TEST_PASSWORD)).rejects.toMatchObject({ code: "limit", reason: "throttled" });
    const signingIn = signIn(stage.system, { email: stage.owner.email, password: "wrong", address: "::1" });
    await expect(signingIn).rejects.toMatchObject({ code: "limit" });
    expect(stage.standIn.state.credentials.size).toBe(1);
    expect(JSON.stringify(await stage.world.database.pool`select * from audit_events`)).not.toContain(
      TEST_PASSWORD,
    );
  });

  test("refused by the supplier is replaced by one entered anew, and what it brought stays", async () => {
    const refusedId = await entered("telco_azur");
    await untilCollected(stage);
    await processAll(stage);
    const [refused] = stage.standIn.state.credentials.values();
    if (refused) refused.state = { index: -1, reason: "wrong_password" };
    const byCredentialId = await entered("telco_azur");
    const replaced = { credentialId: refusedId, byCredentialId };
    const turned = { credentialId: byCredentialId, byCredentialId: refusedId };
    await expect(replaceCredential(stage.ctx, turned)).rejects.toMatchObject({ reason: "not_replaceable" });
    expect(await replaceCredential(stage.ctx, replaced)).toEqual({ id: byCredentialId });
    expect([...stage.standIn.state.credentials.keys()]).not.toContain(refused?.id);
    const { companies } = await collectorsOverview(stage.ctx, { companyId: stage.company.id });
    expect(companies[0]?.credentials).toMatchObject([{ id: byCredentialId, documentCount: 7 }]);
    await expect(replaceCredential(stage.ctx, replaced)).rejects.toMatchObject({ code: "not_found" });
  });

  test("that works is not replaced, and none by another supplier's", async () => {
    const working = await entered("telco_azur");
    const other = await entered("aqualis_eau");
    await untilCollected(stage);
    for (const pair of [
      { credentialId: working, byCredentialId: other },
      { credentialId: working, byCredentialId: working },
    ]) {
      await expect(replaceCredential(stage.ctx, pair)).rejects.toMatchObject({ reason: "not_replaceable" });
    }
    expect(stage.standIn.state.credentials.size).toBe(2);
  });
});
