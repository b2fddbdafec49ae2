import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { customer, startReceiver, until } from "./customer.test-kit";
import { startInvoiceCollector } from "./server";

const QUICK = { stepMs: 0, invoiceGapMs: 0, retryDelayMs: 0 };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "comptoir-kept-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("knows its users, credentials and callback after a restart, and no token", async () => {
  const receiver = await startReceiver();
  const first = await startInvoiceCollector({ ...QUICK, stateFolder: folder });
  const before = customer(first);
  await before.callback(receiver.url);
  const user = await before.mint("remote-1");
  const credential = await before.connect(user.id, "telco_azur");
  await until(
    () => before.credential(user.id, credential.id),
    (now) => now.state.index === 7 && now.wsPath === null,
  );
  const listed = await before.credentials(user.id);
  await first.close();

  const second = await startInvoiceCollector({ ...QUICK, stateFolder: folder });
  const after = customer(second);
  expect(second.bearer).toBe(first.bearer);
  expect(await after.credentials(user.id)).toEqual(listed);
  expect(await after.callbacks()).toMatchObject([{ automaticExport: true }]);
  const withToken = await fetch(`${second.url}/api/v1/credentials?token=${user.token}`);
  expect(withToken.status).toBe(401);

  const delivered = receiver.received.length;
  await after.send("POST", `/user/${user.id}/credential/${credential.id}/collect`);
  await until(
    () => after.credential(user.id, credential.id),
    (now) => now.wsPath === null,
  );
  expect(receiver.received).toHaveLength(delivered);
  await second.close();
  await receiver.close();
});

it("begins anew over a file that cannot be read, and forgets all without a folder", async () => {
  await writeFile(join(folder, "invoice-collector.json"), "{");
  const anew = await startInvoiceCollector({ stateFolder: folder });
  expect(anew.state.users.size).toBe(0);
  await customer(anew).mint("remote-1");
  await anew.close();
  expect(await readdir(folder)).toEqual(["invoice-collector.json"]);
  const without = await startInvoiceCollector();
  expect(without.state.users.size).toBe(0);
  await without.close();
});
