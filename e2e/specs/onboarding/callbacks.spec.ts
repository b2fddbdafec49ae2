import type { APIRequestContext } from "@playwright/test";
import { read } from "../../fixtures/api";
import { deliver, someRemoteId } from "../../fixtures/callback";
import { expect, test } from "../../fixtures/test";

type Document = { id: string; fileName: string; status: string; size: number; invoiceNumber: string | null };

async function documentsOf(request: APIRequestContext, invoiceId: string): Promise<Document[]> {
  const { rows } = await read<{ rows: Document[] }>(request, "cabinet-demo", "documents.list", {
    limit: 200,
  });
  return rows.filter(({ fileName }) => fileName.includes(invoiceId));
}

test("the same callback fifty times at once leaves one document", async ({ accountant: page, settings }) => {
  const remoteId = await someRemoteId(settings);
  const { statuses } = await deliver(settings, { remote_id: remoteId, invoiceId: "FIFTY-1", count: 50 });
  expect(statuses).toEqual(Array.from({ length: 50 }, () => 200));
  await deliver(settings, { remote_id: remoteId, invoiceId: "AFTER-FIFTY" });
  // deliveries are processed in their order: when the later one is there, all earlier ones were
  await expect.poll(() => documentsOf(page.request, "AFTER-FIFTY")).toHaveLength(1);
  expect(await documentsOf(page.request, "FIFTY-1")).toHaveLength(1);
});

test("a document for nobody known is taken and kept aside", async ({ owner: page, settings }) => {
  const { statuses } = await deliver(settings, { remote_id: "nobody-here", invoiceId: "LOST-1" });
  expect(statuses).toEqual([200]);
  const lost = () => documentsOf(page.request, "LOST-1");
  await expect.poll(lost).toMatchObject([{ status: "quarantined", invoiceNumber: null }]);
  await page.goto("/cabinet-demo");
  await expect(page.getByText(/documents? arrived for nobody known/)).toBeVisible();
});

test("a document of 25 MB arrives whole", async ({ accountant: page, settings }) => {
  const sent = { remote_id: await someRemoteId(settings), invoiceId: "LARGE-1", sizeBytes: 25_000_000 };
  let bytes = 0;
  // sent again when the line breaks, as the service does
  await expect(async () => {
    const answer = await deliver(settings, sent);
    expect(answer.statuses).toEqual([200]);
    bytes = answer.bytes;
  }).toPass({ timeout: 60_000 });
  expect(bytes).toBeGreaterThan(24_990_000);
  await expect.poll(() => documentsOf(page.request, "LARGE-1")).toHaveLength(1);
  const [document] = await documentsOf(page.request, "LARGE-1");
  const file = await page.request.get(`/cabinet-demo/api/documents/${document?.id}`);
  const body = await file.body();
  expect(body.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  // Base64 makes four characters of three bytes; the rest of the callback is small
  expect(bytes - Math.ceil(body.length / 3) * 4).toBeLessThan(5_000);
  expect(document?.size).toBe(body.length);
});
