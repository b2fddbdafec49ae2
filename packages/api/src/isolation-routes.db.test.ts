import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import {
  ExportInvoicesInput,
  exportInvoices,
  type FirmContext,
  openDocument,
  openInvoiceDocument,
  uploadDocument,
} from "@comptoir/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Place } from "./testing/isolation/place";
import { snapshotOf } from "./testing/isolation/snapshot";
import { createWorld, type World } from "./testing/isolation/world";

let test: TestDatabase;
let world: World;

beforeAll(async () => {
  test = await createTestDatabase();
  world = await createWorld(test.database);
});
afterAll(() => test.drop());

/** What routes outside the procedures answer with: files and the export, and what they take. */
const ROUTES: [string, (ctx: FirmContext, place: Place) => Promise<unknown>][] = [
  ["an invoice's PDF", (ctx, { invoiceId }) => openInvoiceDocument(ctx, { invoiceId })],
  ["a document", (ctx, { documentId }) => openDocument(ctx, { documentId })],
  ["a file for an account", (ctx, { connectionId }) => uploaded(ctx, connectionId)],
  ["the export of a company", (ctx, { companyId }) => exported(ctx, { companyId })],
];

async function uploaded(ctx: FirmContext, connectionId: string): Promise<unknown> {
  const content = (async function* () {
    yield new TextEncoder().encode("%PDF-1.7");
  })();
  const input = { connectionId, purpose: "purchase" as const, fileName: "planted.pdf" };
  return await uploadDocument(ctx, input, { content, declaredLength: null });
}

async function exported(ctx: FirmContext, view: unknown): Promise<string> {
  let text = "";
  for await (const piece of exportInvoices(ctx, ExportInvoicesInput.parse(view))) text += piece;
  return text;
}

async function snapshots() {
  const firms = [world.mine.firm.id, world.theirs.firm.id];
  return await Promise.all(firms.map((firm) => snapshotOf(test.database, firm)));
}

describe.each(ROUTES)("%s", (_, ask) => {
  it("of another firm, or of a company that is not assigned, is not found and changes nothing", async () => {
    const { owner, accountant, theirs, unassigned } = world;
    const before = await snapshots();
    await expect(ask(owner, theirs)).rejects.toMatchObject({ code: "not_found" });
    await expect(ask(accountant, unassigned)).rejects.toMatchObject({ code: "not_found" });
    expect(await snapshots()).toEqual(before);
  });

  it("of one's own is not refused as missing", async () => {
    const [end] = await Promise.allSettled([ask(world.owner, world.mine)]);
    const refusal = end?.status === "rejected" ? end.reason : null;
    expect(refusal?.code).not.toBe("not_found");
  });
});

describe("the export of everything", () => {
  it("holds one's own companies alone", async () => {
    const { owner, accountant, mine, unassigned, theirs } = world;
    const ofAll = await exported(owner, {});
    expect(ofAll).toContain(mine.mark);
    expect(ofAll).toContain(unassigned.mark);
    expect(ofAll).not.toContain(theirs.mark);
    const ofSome = await exported(accountant, {});
    expect(ofSome).toContain(mine.mark);
    expect(ofSome).not.toContain(unassigned.mark);
  });
});
