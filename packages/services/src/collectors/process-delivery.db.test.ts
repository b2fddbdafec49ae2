import { asSystem, withFirm } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listDocuments } from "../documents/list";
import { openDocument } from "../documents/open";
import { openAddress } from "./hooks";
import { processDelivery } from "./process-delivery";
import { receiveCallback } from "./receive-callback";
import { callbackBody, inPieces } from "./testing/callback-body";
import { smallPdf } from "./testing/small-pdf";
import {
  accountOf,
  countRows,
  documentsOf,
  memberOf,
  openStage,
  processAll,
  type Stage,
  workerOf,
} from "./testing/stage";

const SECRET = "a-secret-of-this-test";
let stage: Stage;
let remoteId: string;

beforeAll(async () => {
  stage = await openStage();
  const { ctx, connectionId } = stage;
  await withFirm(ctx.database, ctx.firmId, (tx) =>
    openAddress(tx, { connectionId, keyHash: hashToken(SECRET) }),
  );
  remoteId = (await accountOf(stage, stage.company.id)).remoteId;
});
afterAll(() => stage.close());

beforeEach(() =>
  asSystem(stage.world.database, "test", async ({ sql }) => {
    await sql`delete from documents`;
    await sql`delete from invoice_lines`;
    await sql`delete from invoices`;
    await sql`delete from source_records`;
    await sql`delete from inbox_deliveries`;
  }),
);

async function arrive(...bodies: Uint8Array[]): Promise<string[]> {
  await Promise.all(
    bodies.map(async (body) => {
      const request = { secret: SECRET, body: inPieces(body), declaredLength: body.length };
      expect((await receiveCallback(stage.system, request)).httpStatus).toBe(200);
    }),
  );
  return await processAll(stage);
}

async function invoices() {
  const rows = await asSystem(stage.world.database, "test", ({ sql }) =>
    sql`select company_id as "companyId", direction, kind, number, gross::text, currency, party_name as "partyName"
      from invoices`.execute(),
  );
  return [...rows];
}

describe("a delivered document", () => {
  test("becomes a purchase invoice of the company with its document", async () => {
    expect(await arrive(callbackBody({ remoteId }))).toEqual(["processed"]);
    expect(await invoices()).toEqual([
      {
        companyId: stage.company.id,
        direction: "purchase",
        kind: "invoice",
        number: "INV-1",
        gross: "93.5000",
        currency: "EUR",
        partyName: "Telco Azur",
      },
    ]);
    const [document] = await documentsOf(stage);
    expect(document).toMatchObject({
      companyId: stage.company.id,
      status: "stored",
      fileName: "Telco-Azur INV-1.pdf",
      contentType: "application/pdf",
    });
    expect(document?.invoiceId).not.toBeNull();
    const opened = await openDocument(stage.ctx, { documentId: document?.id ?? "" });
    expect(Buffer.from(opened.bytes)).toEqual(Buffer.from(smallPdf()));
  });

  test("sent 50 times at once is one document and one invoice", async () => {
    const body = callbackBody({ remoteId });
    const outcomes = await arrive(...Array.from({ length: 50 }, () => body));
    expect(outcomes.filter((status) => status === "processed")).toHaveLength(1);
    expect(outcomes.filter((status) => status === "duplicate")).toHaveLength(49);
    expect(await countRows(stage, "documents")).toBe(1);
    expect(await countRows(stage, "invoices")).toBe(1);
    const [rollup] = await asSystem(stage.world.database, "test", ({ sql }) =>
      sql<{ count: number }[]>`select sum(count)::int as count from invoice_rollups`.execute(),
    );
    // the rows of the test before were deleted without their roll-up
    expect(rollup?.count).toBe(2);
  });

  test("processed twice changes nothing the second time", async () => {
    await arrive(callbackBody({ remoteId }));
    const [delivery] = await asSystem(stage.world.database, "test", ({ sql }) =>
      sql<{ id: string }[]>`update inbox_deliveries set status = 'received' returning id`.execute(),
    );
    const again = () => processDelivery(workerOf(stage), { deliveryId: delivery?.id ?? "" });
    expect(await again()).toEqual({ status: "duplicate" });
    expect(await again()).toEqual({ status: "duplicate" });
    expect(await countRows(stage, "documents")).toBe(1);
  });

  test("and its annex under the same invoice id are one invoice with two documents", async () => {
    const annex = callbackBody({ remoteId, data: smallPdf("annex") });
    expect(await arrive(callbackBody({ remoteId }), annex)).toEqual(["processed", "processed"]);
    const stored = await documentsOf(stage);
    expect(stored).toHaveLength(2);
    expect(new Set(stored.map(({ invoiceId }) => invoiceId)).size).toBe(1);
    expect(await countRows(stage, "invoices")).toBe(1);
  });

  test("of one id at two suppliers, or for two companies, are separate invoices", async () => {
    const second = (await accountOf(stage, stage.other.id)).remoteId;
    await arrive(
      callbackBody({ remoteId }),
      callbackBody({ remoteId, collector: "ozone_hosting" }),
      callbackBody({ remoteId: second }),
    );
    expect(await countRows(stage, "invoices")).toBe(3);
    const seen = await listDocuments(memberOf(stage, [stage.other.id]), { limit: 50 });
    expect(seen.rows.map(({ companyId }) => companyId)).toEqual([stage.other.id]);
  });

  test("sent again after a newer callback of its invoice does not bring the old amount back", async () => {
    const first = callbackBody({ remoteId, amount: "10,00 €" });
    await arrive(first);
    await arrive(callbackBody({ remoteId, amount: "20,00 €", data: smallPdf("corrected") }));
    expect(await arrive(first)).toEqual(["duplicate"]);
    expect((await invoices()).map((row) => row["gross"])).toEqual(["20.0000"]);
  });
});

describe("quarantine", () => {
  test("keeps a document of an unknown user for nobody; only members of all companies see it", async () => {
    expect(await arrive(callbackBody({ remoteId: "R121439" }))).toEqual(["quarantined"]);
    const [document] = await documentsOf(stage);
    expect(document).toMatchObject({
      companyId: null,
      status: "quarantined",
      reason: "unknown_remote_id",
      invoiceId: null,
    });
    expect(await countRows(stage, "invoices")).toBe(0);
    const page = await listDocuments(stage.ctx, { status: "quarantined", limit: 50 });
    expect(page.rows.map(({ id }) => id)).toEqual([document?.id]);
    const member = memberOf(stage, [stage.company.id]);
    expect((await listDocuments(member, { limit: 50 })).rows).toEqual([]);
    await expect(openDocument(member, { documentId: document?.id ?? "" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("keeps a body that is not JSON, as it came, once", async () => {
    const body = Buffer.from([0xff, 0xfe, 0x00, 0x41]);
    expect(await arrive(body)).toEqual(["quarantined"]);
    expect(await arrive(body)).toEqual(["duplicate"]);
    const [document] = await documentsOf(stage);
    expect(document).toMatchObject({ reason: "not_json", companyId: null, size: 4 });
    const opened = await openDocument(stage.ctx, { documentId: document?.id ?? "" });
    expect(Buffer.from(opened.bytes)).toEqual(body);
  });

  test.each([
    ["an unknown type", { type: "hello" }],
    [
      "no Base64",
      { type: "invoice", remote_id: "x", collector: "c", invoice: { id: "1", timestamp: 1, data: "§" } },
    ],
    [
      "half a surrogate pair as its id",
      {
        type: "invoice",
        remote_id: "\ud800",
        collector: "c",
        invoice: { id: "1", timestamp: 1, data: "AAAA" },
      },
    ],
    [
      "an endless id",
      {
        type: "invoice",
        remote_id: "x",
        collector: "c",
        invoice: { id: "1".repeat(9000), timestamp: 1, data: "AAAA" },
      },
    ],
  ])("keeps JSON with %s", async (_, callback) => {
    expect(await arrive(Buffer.from(JSON.stringify(callback)))).toEqual(["quarantined"]);
    expect((await documentsOf(stage)).map(({ reason }) => reason)).toEqual(["unreadable"]);
  });

  test("keeps a file of a type that is not ours, whatever the sender calls it", async () => {
    const data = Buffer.from("<html><script>alert(1)</script></html>");
    expect(await arrive(callbackBody({ remoteId, data }))).toEqual(["quarantined"]);
    const [document] = await documentsOf(stage);
    expect(document).toMatchObject({
      companyId: stage.company.id,
      reason: "file_type",
      contentType: "application/octet-stream",
      fileName: "Telco-Azur INV-1.bin",
    });
    expect(await countRows(stage, "invoices")).toBe(0);
  });
});

describe("the list of documents", () => {
  test("gives every document once over its pages, newest first, and refuses a page of another view", async () => {
    await arrive(...[1, 2, 3, 4, 5].map((nth) => callbackBody({ remoteId, invoiceId: `INV-${nth}` })));
    const first = await listDocuments(stage.ctx, { limit: 2 });
    const second = await listDocuments(stage.ctx, { limit: 2, cursor: first.nextCursor });
    const third = await listDocuments(stage.ctx, { limit: 2, cursor: second.nextCursor });
    const rows = [...first.rows, ...second.rows, ...third.rows];
    expect(new Set(rows.map(({ invoiceNumber }) => invoiceNumber)).size).toBe(5);
    expect(third.nextCursor).toBeNull();
    const times = rows.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual([...times].sort().reverse());
    const elsewhere = { companyId: stage.company.id, limit: 2, cursor: first.nextCursor };
    await expect(listDocuments(stage.ctx, elsewhere)).rejects.toMatchObject({ reason: "cursor" });
  });
});
