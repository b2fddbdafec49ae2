import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { control, customer, parsedCallback, type Receiver, startReceiver, until } from "./customer.test-kit";
import { type InvoiceCollectorStandIn, startInvoiceCollector } from "./server";

const DAY_MS = 24 * 3_600_000;
let server: InvoiceCollectorStandIn;
let receiver: Receiver;
let api: ReturnType<typeof customer>;

beforeEach(async () => {
  server = await startInvoiceCollector({ stepMs: 5, retryDelayMs: 5, invoiceGapMs: 0 });
  receiver = await startReceiver();
  api = customer(server);
});
afterEach(async () => {
  await server.close();
  await receiver.close();
});

function settled(userId: string, id: string) {
  return until(
    () => api.credential(userId, id),
    ({ wsPath }) => wsPath === null,
  );
}

describe("a collect", () => {
  test("starts with the credential, and ends at 7 with today's invoice sent", async () => {
    await api.callback(receiver.url);
    const user = await api.mint("dossier-1");
    const created = await api.connect(user.id, "telco_azur");
    expect(created).not.toHaveProperty("note");
    expect(created.state.title).toMatch(/^i18n\./);
    expect(created.wsPath).toMatch(/^\/api\/v1\/ws\/[0-9a-f]{128}$/);
    const done = await settled(user.id, created.id);
    expect(done).toMatchObject({ note: null, state: { index: 7, max: 7, title: "Step 7 of 7" } });
    expect(receiver.received.map(parsedCallback)).toMatchObject([{ remote_id: "dossier-1" }]);
    expect(done.invoices.filter(({ hash }) => hash === null).length).toBe(6);
  });

  test("sends what is not older than wanted, each document once", async () => {
    await api.callback(receiver.url);
    const user = await api.mint("dossier-1");
    const from = { download_from_timestamp: Date.now() - 100 * DAY_MS };
    const { id } = await api.connect(user.id, "telco_azur", from);
    await settled(user.id, id);
    expect(receiver.received).toHaveLength(4);
    await control(server.url, "issueInvoices", { credential: id, count: 2 });
    await settled(user.id, id);
    expect(receiver.received).toHaveLength(6);
    expect(new Set(receiver.received.map((one) => parsedCallback(one).invoice.id)).size).toBe(6);
  });

  test("is skipped without a word where no callback is active", async () => {
    const user = await api.mint("dossier-1");
    const { id } = await api.connect(user.id, "telco_azur");
    const after = await settled(user.id, id);
    expect(after).toMatchObject({ state: { index: 0 }, last_collect_timestamp: null });
    expect(after).toHaveProperty("next_collect_timestamp", expect.any(Number));
  });

  test("ends at -1 with a wrong password, in the user's language, and makes the user's status an error", async () => {
    await api.callback(receiver.url);
    const user = await api.mint("dossier-1", "fr");
    const params = { email: "a@b.example", password: "wrong" };
    const { id } = await api.connect(user.id, "telco_azur", { params });
    expect(await settled(user.id, id)).toMatchObject({
      state: { index: -1, title: "Oups !" },
      next_collect_timestamp: null,
    });
    expect(await (await api.send("GET", `/user/${user.id}`)).json()).toMatchObject({
      stats: { status: "error" },
    });
  });

  test("waits at 3 for a code where the supplier asks for one", async () => {
    await api.callback(receiver.url);
    const user = await api.mint("dossier-1");
    for (const [code, end] of [
      ["123456", 7],
      ["000000", -1],
    ] as const) {
      const { id } = await api.connect(user.id, "fibrenova");
      await until(
        () => api.credential(user.id, id),
        ({ state }) => state.index === 3,
      );
      const path = `/user/${user.id}/credential/${id}/2fa`;
      expect((await api.send("POST", path, { code })).status).toBe(200);
      expect((await settled(user.id, id)).state.index).toBe(end);
      expect((await api.send("POST", path, { code })).status).toBe(400);
    }
  });

  test("translates a state once for everybody: after a French user, an English one reads French", async () => {
    await api.callback(receiver.url);
    const french = await api.mint("fr-1", "fr");
    await settled(french.id, (await api.connect(french.id, "telco_azur")).id);
    const english = await api.mint("en-1", "en");
    const done = await settled(english.id, (await api.connect(english.id, "telco_azur")).id);
    expect(done.state.title).toBe("Étape 7 sur 7");
  });

  test("of a sketch does nothing", async () => {
    await api.callback(receiver.url);
    const user = await api.mint("dossier-1");
    const { id } = await api.connect(user.id, "alba_energie");
    expect((await settled(user.id, id)).state.index).toBe(0);
    expect(receiver.received).toEqual([]);
  });

  test("refuses a credential without its params, of an unknown collector, and of another user", async () => {
    const user = await api.mint("dossier-1");
    const create = (body: object) => api.send("POST", `/user/${user.id}/credential`, body);
    expect(await (await create({ collector: "telco_azur", params: {} })).json()).toMatchObject({
      message: 'The params "email", "password" are missing',
    });
    expect((await create({ collector: "nobody", params: {} })).status).toBe(400);
    const { id } = await api.connect(user.id, "telco_azur");
    const other = await api.mint("dossier-2");
    expect((await api.send("GET", `/user/${other.id}/credential/${id}`)).status).toBe(403);
    expect((await api.send("DELETE", `/user/${user.id}/credential/${id}`)).status).toBe(200);
    expect(await api.credentials(user.id)).toEqual([]);
  });
});

test("a credential that was done and is signed out is told once as notification_disconnected", async () => {
  await api.callback(receiver.url);
  const user = await api.mint("dossier-1");
  const { id } = await api.connect(user.id, "telco_azur");
  await settled(user.id, id);
  await control(server.url, "disconnect", { credential: id });
  expect((await api.credential(user.id, id)).state.index).toBe(-2);
  expect(JSON.parse(receiver.received.at(-1)?.text ?? "")).toMatchObject({
    type: "notification_disconnected",
    credential_id: id,
    user_id: user.id,
    remote_id: "dossier-1",
  });
  expect(await control(server.url, "disconnect", { credential: id })).toEqual({ told: false });
});
