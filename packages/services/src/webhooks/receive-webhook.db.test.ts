import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@comptoir/db";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SystemContext } from "../context";
import { connectionById } from "../connections/by-id";
import { storedInvoice } from "../syncs/testing/stored";
import { MAX_WEBHOOK_BYTES, receiveWebhook } from "./receive-webhook";
import {
  deliveriesOf,
  ensured,
  openWebhookStage,
  processAll,
  takeJobs,
  type WebhookStage,
} from "./testing/webhook-stage";

let stage: WebhookStage;
beforeEach(async () => {
  stage = await openWebhookStage();
  await ensured(stage);
});
afterEach(() => stage.close());

function hook() {
  const found = stage.altoviz.state.all()[0]?.webhooks[0];
  if (!found) throw new Error("no webhook");
  return found;
}

/** A post with the secret itself, as one of the provider's documents has it. */
async function post(
  body: string | Uint8Array,
  changes: Partial<Parameters<typeof receiveWebhook>[1]> = {},
  system: SystemContext = stage.system,
) {
  const bytes = Buffer.from(body);
  async function* pieces() {
    yield bytes;
  }
  const { httpStatus } = await receiveWebhook(system, {
    providerId: "altoviz",
    secret: hook().url.split("/").at(-1) ?? "",
    headers: new Headers({ "X-Signature": hook().secretKey ?? "" }),
    body: pieces(),
    declaredLength: bytes.length,
    ...changes,
  });
  return httpStatus;
}

function event(id: string, externalId: number): string {
  return JSON.stringify({ id, type: "InvoiceUpdated", data: { id: externalId } });
}

describe("a delivery of our webhook", () => {
  it("is stored raw with the job that reads the record it names, then answered 200", async () => {
    expect(await post(event("evt_1", 7))).toBe(200);
    expect(await deliveriesOf(stage)).toEqual([
      { status: "received", reason: null, resource: "invoices", externalId: "7", isStored: true },
    ]);
    expect(await takeJobs(stage)).toEqual([
      { connectionId: stage.connectionId, resource: "invoices", externalId: "7" },
    ]);
  });

  it("is known when it comes a second time, also after it was read, and has nothing read again", async () => {
    await post(event("evt_1", 7));
    expect(await post(event("evt_1", 7))).toBe(200);
    expect(await processAll(stage)).toBe(1);
    expect(await post(event("evt_1", 7))).toBe(200);
    expect(await takeJobs(stage)).toEqual([]);
    const statuses = (await deliveriesOf(stage)).map(({ status }) => status);
    expect(statuses).toEqual(["processed", "duplicate", "duplicate"]);
  });

  it("of several events about one record is one reading", async () => {
    for (const id of ["evt_1", "evt_2", "evt_3"]) await post(event(id, 7));
    await post(event("evt_4", 8));
    expect(await takeJobs(stage)).toHaveLength(2);
  });

  it("at an unknown address, or at that of another service, is 404 and leaves nothing", async () => {
    expect(await post(event("evt_1", 7), { secret: "unknown" })).toBe(404);
    expect(await post(event("evt_1", 7), { secret: "" })).toBe(404);
    expect(await post(event("evt_1", 7), { providerId: "altera" })).toBe(404);
    expect(await deliveriesOf(stage)).toEqual([]);
  });

  it("above one megabyte is 413, whether it says so or not, and the refusal is recorded", async () => {
    const large = Buffer.alloc(MAX_WEBHOOK_BYTES + 1, "x");
    expect(await post(large)).toBe(413);
    expect(await post(large, { declaredLength: null })).toBe(413);
    const refused = { status: "refused", reason: "too_large", isStored: false };
    expect(await deliveriesOf(stage)).toMatchObject([refused, refused]);
  });

  it("that was cut off is 400 and leaves nothing", async () => {
    expect(await post("{}", { declaredLength: 10 })).toBe(400);
    expect(await deliveriesOf(stage)).toEqual([]);
  });

  it.each(["", "hello", "[]", '{"type":"InvoicePaid"}', '{"type":"InvoiceUpdated","data":{}}'])(
    "that cannot be read (%j) is kept and answered 200",
    async (body) => {
      expect(await post(body)).toBe(200);
      expect(await deliveriesOf(stage)).toMatchObject([
        { status: "quarantined", reason: "unreadable", isStored: true },
      ]);
      expect(await takeJobs(stage)).toEqual([]);
    },
  );

  it("is 503 while disk or database cannot be written", async () => {
    const folder = await mkdtemp(join(tmpdir(), "comptoir-no-store-"));
    const file = join(folder, "file");
    await writeFile(file, "");
    const objects = createFolderStore(join(file, "store"));
    const { database, ports } = stage.system;
    expect(await post(event("evt_1", 7), {}, { database, ports: { ...ports, objects } })).toBe(503);
    const down = openDatabase({ url: "postgres://nobody@127.0.0.1:1/none" });
    expect(await post(event("evt_1", 7), {}, { database: down, ports })).toBe(503);
    await down.close();
    await rm(folder, { recursive: true });
    expect(await deliveriesOf(stage)).toEqual([]);
  });
});

describe("a delivery that does not prove itself", () => {
  it.each([
    ["missing", new Headers()],
    ["wrong", new Headers({ "X-Signature": "nonsense" })],
  ])("(%s) is stored, shown, answered like any other, and not acted upon", async (check, headers) => {
    expect(await post(event("evt_1", 7), { headers })).toBe(200);
    const refused = { status: "refused", reason: `signature_${check}`, isStored: true };
    expect(await deliveriesOf(stage)).toMatchObject([refused]);
    expect(await takeJobs(stage)).toEqual([]);
    const { arrival } = await connectionById(stage.person, { id: stage.connectionId });
    expect(arrival).toMatchObject({ reason: null, failedChecks: 1 });
  });

  it("does not use up the id of the event that it claims to be", async () => {
    await post(event("evt_1", 7), { headers: new Headers() });
    await post(event("evt_1", 7));
    expect(await takeJobs(stage)).toHaveLength(1);
  });
});

describe("each way in which the provider may prove itself", () => {
  it.each([
    ["hmac_hex", "X-Signature", true],
    ["hmac_hex_prefixed", "X-Altoviz-Signature", true],
    ["hmac_base64", "X-Signature", true],
    ["secret", "X-Altoviz-Signature", true],
    ["none", "X-Signature", false],
  ])("%s in %s", async (webhookSignature, webhookSignatureHeader, isActedUpon) => {
    stage.altoviz.controls.options({ webhookSignature, webhookSignatureHeader });
    const { id } = stage.altoviz.controls.addInvoice({ draft: true });
    expect(await processAll(stage)).toBe(isActedUpon ? 1 : 0);
    expect((await storedInvoice(stage.ctx, id))?.lifecycle).toBe(isActedUpon ? "draft" : undefined);
    const { arrival } = await connectionById(stage.person, { id: stage.connectionId });
    expect(arrival.failedChecks).toBe(isActedUpon ? 0 : 1);
  });

  it("fails when the secret is another than ours", async () => {
    hook().secretKey = "somebody else's";
    const { id } = stage.altoviz.controls.addInvoice({ draft: true });
    expect(await processAll(stage)).toBe(0);
    expect(await storedInvoice(stage.ctx, id)).toBeUndefined();
    expect(await deliveriesOf(stage)).toMatchObject([{ reason: "signature_wrong" }]);
  });
});
