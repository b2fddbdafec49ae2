import { createCompany, createFirm, createUser } from "@comptoir/db/testing/factories";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FirmContext } from "../context";
import { openDocument } from "../documents/open";
import { listDocuments } from "../documents/list";
import { testContext } from "../testing/context";
import { TEST_PASSWORD } from "../testing/password";
import { closeWindow } from "./close-window";
import { collectCredential } from "./collect";
import { openFrame } from "./open-frame";
import { openWindow } from "./open-window";
import { collectorsOverview } from "./overview";
import { processDelivery } from "./process-delivery";
import { refreshCollectors } from "./refresh";
import { removeCredential } from "./remove";
import { replaceCredential } from "./replace";
import { sendSecondFactor } from "./send-second-factor";
import { collectorSession } from "./session";
import { enterCredential } from "./testing/page";
import {
  countRows,
  documentsOf,
  memberOf,
  openStage,
  processAll,
  type Stage,
  untilCollected,
} from "./testing/stage";

let stage: Stage;
let stranger: FirmContext;
let member: FirmContext;
let ids: { sessionId: string; credentialId: string; documentId: string };

beforeAll(async () => {
  stage = await openStage({ stepMs: 0 });
  const { ctx, connectionId, company } = stage;
  const otherFirm = await createFirm(stage.world.database);
  const owner = await createUser(stage.world.database);
  await createCompany(stage.world.database, otherFirm);
  stranger = testContext(stage.world.database, otherFirm, {
    actor: { kind: "user", userId: owner.id, role: "owner" },
    ports: ctx.ports,
  });
  member = memberOf(stage, [stage.other.id]);
  const window = await openWindow(ctx, { connectionId, companyId: company.id });
  if (window.kind !== "opened") throw new Error(window.kind);
  const code = window.framePath.split("/").at(-1) ?? "";
  await enterCredential(await openFrame(stage.system, { code }), { collector: "telco_azur" });
  const { added } = await closeWindow(ctx, window);
  await untilCollected(stage);
  await processAll(stage);
  const [document] = await documentsOf(stage);
  ids = {
    sessionId: window.sessionId,
    credentialId: added[0]?.id ?? "",
    documentId: document?.id ?? "",
  };
});
afterAll(() => stage.close());

const CALLS: Record<string, (ctx: FirmContext) => Promise<unknown>> = {
  openWindow: (ctx) =>
    openWindow(ctx, { connectionId: stage.connectionId, companyId: stage.company.id, replaceCallback: true }),
  "openWindow of a credential": (ctx) =>
    openWindow(ctx, {
      connectionId: stage.connectionId,
      companyId: stage.other.id,
      credentialId: ids.credentialId,
    }),
  closeWindow: (ctx) => closeWindow(ctx, ids),
  session: (ctx) => collectorSession(ctx, ids),
  refresh: (ctx) => refreshCollectors(ctx, { companyId: stage.company.id }),
  collect: (ctx) => collectCredential(ctx, ids),
  sendSecondFactor: (ctx) => sendSecondFactor(ctx, { ...ids, code: "1" }),
  remove: (ctx) => removeCredential(ctx, { ...ids, password: TEST_PASSWORD }),
  replace: (ctx) => replaceCredential(ctx, { ...ids, byCredentialId: ids.credentialId }),
  overview: (ctx) => collectorsOverview(ctx, { companyId: stage.company.id }),
  "documents.list": (ctx) => listDocuments(ctx, { companyId: stage.company.id, limit: 10 }),
  openDocument: (ctx) => openDocument(ctx, ids),
};

describe.each(Object.entries(CALLS))("%s with ids out of reach", (_, call) => {
  test.each([
    ["another firm", () => stranger],
    ["a member without the company", () => member],
  ])("is not found for %s, and changes nothing", async (_who, ctx) => {
    const counts = async () => [
      await countRows(stage, "audit_events"),
      await countRows(stage, "onboarding_sessions"),
      await countRows(stage, "entry_keys"),
      stage.standIn.state.credentials.size,
      stage.standIn.state.users.size,
    ];
    const before = await counts();
    await expect(call(ctx())).rejects.toMatchObject({ code: "not_found" });
    expect(await counts()).toEqual(before);
  });
});

test("the overview shows a member the firm's connection and the member's own companies only", async () => {
  const { connections, companies } = await collectorsOverview(member, {});
  expect(connections).toHaveLength(1);
  expect(companies.map(({ companyId }) => companyId)).toEqual([stage.other.id]);
  const elsewhere = await collectorsOverview(stranger, {});
  expect(elsewhere.connections).toEqual([]);
  expect((await listDocuments(stranger, { limit: 10 })).rows).toEqual([]);
});

test("a delivery of another firm is not found", async () => {
  const worker: FirmContext = { ...stranger, actor: { kind: "worker", workerId: "w" } };
  const rows = await stage.world.database.pool<{ id: string }[]>`select id from inbox_deliveries limit 1`;
  const attempt = processDelivery(worker, { deliveryId: rows[0]?.id ?? "" });
  await expect(attempt).rejects.toMatchObject({ code: "not_found" });
});
