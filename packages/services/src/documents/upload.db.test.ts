import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { createCompany } from "@comptoir/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inPieces } from "../collectors/testing/callback-body";
import { smallPdf } from "../collectors/testing/small-pdf";
import type { FirmContext } from "../context";
import { operationById } from "../operations/by-id";
import { OperationOrder } from "../operations/prepare";
import { requestOperation } from "../operations/request";
import { runOperation } from "../operations/run-operation";
import { type AltovizScene, altovizScene } from "../syncs/testing/altoviz-scene";
import { documentById } from "./by-id";
import { ListDocumentsInput, listDocuments } from "./list";
import { MAX_UPLOAD_BYTES } from "./read-upload";
import { type UploadDocumentInput, uploadDocument } from "./upload";

const forever = new AbortController().signal;
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]);

let scene: AltovizScene;
let folder: string;
let person: FirmContext;
let worker: FirmContext;

beforeAll(async () => {
  scene = await altovizScene({ scale: 0.005 });
  folder = await mkdtemp(join(tmpdir(), "comptoir-uploads-"));
  const objects = createFolderStore(folder);
  person = { ...scene.person, ports: { ...scene.person.ports, objects } };
  worker = { ...scene.ctx, ports: { ...scene.ctx.ports, objects } };
});
afterAll(async () => {
  await scene.close();
  await rm(folder, { recursive: true, force: true });
});

type Changes = Partial<UploadDocumentInput> & { declaredLength?: number };

function upload(bytes: Uint8Array, { declaredLength, ...changes }: Changes = {}) {
  const input = {
    connectionId: scene.connectionId,
    purpose: "purchase" as const,
    fileName: "Février 2026.PDF",
  };
  const body = { content: inPieces(bytes), declaredLength: declaredLength ?? bytes.byteLength };
  return uploadDocument(person, { ...input, ...changes }, body);
}

function pushing(documentId: string): OperationOrder {
  const { connectionId } = scene;
  return OperationOrder.parse({
    type: "purchases.upload",
    connectionId,
    externalId: null,
    documentId,
    input: {},
  });
}

/** Ordered by a person who does not wait. */
async function push(documentId: string): Promise<string> {
  let elapsedMs = 0;
  const now = () => new Date((elapsedMs += 20_000));
  const clock = { ...person.ports.clock, now };
  const impatient = { ...person, ports: { ...person.ports, clock } };
  return (await requestOperation(impatient, pushing(documentId))).id;
}

async function listed() {
  return (await listDocuments(person, ListDocumentsInput.parse({}))).rows;
}

describe("a file from a person's disk", () => {
  it("becomes a document of the account's company, named without its path and typed by its bytes", async () => {
    const document = await upload(smallPdf("one"), { fileName: "../Février 2026.exe" });
    expect(document).toMatchObject({
      companyId: scene.companyId,
      fileName: "Février-2026.pdf",
      contentType: "application/pdf",
    });
    expect(await documentById(person, { id: document.id })).toMatchObject({
      status: "stored",
      isUploaded: true,
      collectorName: null,
      sending: null,
    });
  });

  it("is one document however often it comes", async () => {
    const [first, again] = [
      await upload(smallPdf("two")),
      await upload(smallPdf("two"), { fileName: "x.pdf" }),
    ];
    expect(again.id).toBe(first.id);
  });

  it.each([
    ["of a kind that is no invoice", Buffer.from("MZ\x90"), "file_type", undefined],
    ["that is empty", Buffer.alloc(0), "empty", undefined],
    ["that ended early", Buffer.from(smallPdf("cut")), "cut_off", 5_000],
    ["that says that it is too large", Buffer.from(smallPdf("x")), "too_large", MAX_UPLOAD_BYTES + 1],
    ["that is too large", Buffer.alloc(MAX_UPLOAD_BYTES + 1, "%PDF-"), "too_large", 10],
  ])("%s is refused and leaves nothing", async (_, bytes, reason, declaredLength) => {
    const before = await listed();
    await expect(upload(bytes, declaredLength === undefined ? {} : { declaredLength })).rejects.toMatchObject(
      { code: "invalid", reason },
    );
    expect(await listed()).toEqual(before);
  });

  it("for a product is an image alone, and stands among no invoices", async () => {
    await expect(upload(smallPdf("three"), { purpose: "image" })).rejects.toMatchObject({
      reason: "file_type",
    });
    const { id } = await upload(PNG, { purpose: "image", fileName: "lampe.png" });
    expect((await listed()).map((row) => row.id)).not.toContain(id);
  });

  it("is taken for the actor's companies alone", async () => {
    const other = { ...person, companies: [(await createCompany(scene.database, { id: person.firmId })).id] };
    const input = { connectionId: scene.connectionId, purpose: "purchase" as const, fileName: "a.pdf" };
    await expect(
      uploadDocument(other, input, { content: inPieces(smallPdf("four")), declaredLength: null }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a document that is given to the provider", () => {
  it("is given once, and each names the other", async () => {
    const { id } = await upload(smallPdf("five"));
    const [first, second] = await Promise.allSettled([push(id), push(id)]);
    const refused = first.status === "rejected" ? first : second;
    const accepted = first.status === "fulfilled" ? first : second;
    expect(refused).toMatchObject({ reason: { code: "conflict", reason: "sent_already" } });
    const operationId = accepted.status === "fulfilled" ? accepted.value : "";

    await runOperation(worker, { operationId }, forever);
    expect(await operationById(person, { id: operationId })).toMatchObject({
      status: "succeeded",
      document: { id, fileName: "Février-2026.pdf" },
    });
    expect((await documentById(person, { id })).sending).toMatchObject({
      operationId,
      providerId: "altoviz",
      status: "succeeded",
      finishedAt: expect.stringMatching(/Z$/),
    });
    await expect(push(id)).rejects.toMatchObject({ code: "conflict", reason: "sent_already" });
  });

  it("may be given again after the provider refused it", async () => {
    const { id } = await upload(smallPdf("six"));
    scene.altoviz.service.faults.add({
      kind: "status",
      status: 400,
      method: "POST",
      path: "/v1/PurchaseInvoices/file",
    });
    await runOperation(worker, { operationId: await push(id) }, forever);
    expect((await documentById(person, { id })).sending).toMatchObject({ status: "failed" });
    scene.altoviz.service.faults.clear();
    const operationId = await push(id);
    await runOperation(worker, { operationId }, forever);
    expect((await documentById(person, { id })).sending).toMatchObject({ operationId, status: "succeeded" });
  });

  it("is needed", async () => {
    const { connectionId } = scene;
    const order = { type: "purchases.upload", connectionId, externalId: null, documentId: null, input: {} };
    await expect(requestOperation(person, OperationOrder.parse(order))).rejects.toMatchObject({
      code: "invalid",
      reason: "file_missing",
    });
  });
});
