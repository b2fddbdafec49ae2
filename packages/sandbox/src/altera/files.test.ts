import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { callerOf, fixedNow } from "../testing/caller";
import { type RunningAltera, startAltera } from "./server";

let altera: RunningAltera;
let now = fixedNow();
beforeEach(async () => {
  now = fixedNow();
  altera = await startAltera({ scale: 0.1, now: () => now });
});
afterEach(() => altera.close());

async function pdfUrl(): Promise<string> {
  const call = callerOf(altera.url, { authorization: altera.apiKey });
  const answer = await call("POST", "/sales/pdfUrl", { invoiceId: 118584 });
  return z.object({ result: z.literal("OK"), data: z.url() }).parse(answer.json()).data;
}

it("gives the PDF at its own address, without the key, for ten minutes", async () => {
  const url = await pdfUrl();
  const file = await fetch(url);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  now = new Date(now.getTime() + 599_000);
  expect((await fetch(url)).status).toBe(200);
  now = new Date(now.getTime() + 1000);
  expect((await fetch(url)).status).toBe(403);
  expect((await fetch(await pdfUrl())).status).toBe(200);
});

it("refuses a changed signature, and the key beside it where that is switched on", async () => {
  const url = await pdfUrl();
  expect((await fetch(url.replace(/Signature=..../, "Signature=0000"))).status).toBe(403);
  const withKey = () => fetch(url, { headers: { authorization: altera.apiKey } });
  expect((await withKey()).status).toBe(200);
  altera.controls.options({ fileAuthorization: "refused" });
  expect((await withKey()).status).toBe(400);
});

it("knows no file of an invoice it does not have", async () => {
  const call = callerOf(altera.url, { authorization: altera.apiKey });
  expect((await call("POST", "/sales/pdfUrl", { invoiceId: 1 })).status).toBe(404);
});
