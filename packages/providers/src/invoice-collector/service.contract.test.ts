import { describe, expect, it } from "vitest";
import { parseCallback } from "./callback";
import { detectFileType } from "./magic-bytes";
import { mapCollected } from "./map/collected";
import { startReceiver, startTrial, type Trial } from "./testing/trial";

const NO_ID = "0123456789abcdef01234567";

function requests({ standIn }: Trial, method: string, path: string): number {
  return standIn.service.requests.count(method, `/api/v1${path}`);
}

/** As the page in the frame does it. */
async function addCredential(trial: Trial, userId: string, collector: string): Promise<string> {
  const answer = await fetch(`${trial.standIn.url}/api/v1/user/${userId}/credential`, {
    method: "POST",
    headers: { authorization: `Bearer ${trial.standIn.bearer}`, "content-type": "application/json" },
    body: JSON.stringify({
      collector,
      params: { email: "a@b.example", password: "pw" },
      download_from_timestamp: 0,
    }),
  });
  const created: unknown = await answer.json();
  if (typeof created === "object" && created && "id" in created) return String(created.id);
  throw new Error(`no credential: ${answer.status}`);
}

describe("the account", () => {
  it("is told with its plan", async () => {
    const { open, standIn } = await startTrial();
    expect(await open().verify()).toMatchObject({
      id: standIn.state.customer.id,
      details: expect.arrayContaining([
        { label: "Plan", value: "Free" },
        { label: "Users", value: "∞" },
      ]),
    });
  });

  it("of the older age has no id to be told by", async () => {
    const { open } = await startTrial({ age: "seed" });
    expect((await open().verify()).id).toBeNull();
  });

  it.each(["present", "seed"] as const)("is of the %s age", async (age) => {
    const { collectors } = await startTrial({ age });
    expect(await collectors().age()).toBe(age);
  });
});

describe("users", () => {
  it.each(["present", "seed"] as const)(
    "are made once, with a fresh token each time (%s age)",
    async (age) => {
      const { collectors, standIn } = await startTrial({ age });
      const first = await collectors().openUser({ remoteId: "f00d", locale: "fr" });
      const second = await collectors().openUser({ remoteId: "f00d", locale: "en" });
      expect(second).toMatchObject({
        id: first.id,
        remoteId: "f00d",
        uiToken: expect.stringMatching(/^[0-9a-f]{128}$/),
      });
      expect(second.uiToken).not.toBe(first.uiToken);
      expect(standIn.state.users.size).toBe(1);
    },
  );

  it("are not made twice when the first answer was lost", async () => {
    const { collectors, standIn } = await startTrial();
    standIn.service.faults.add({ kind: "answer_lost", method: "POST", path: "/api/v1/user" });
    await collectors().openUser({ remoteId: "f00d", locale: "fr" });
    expect(standIn.state.users.size).toBe(1);
  });

  it.each(["present", "seed"] as const)(
    "are deleted, also when they are gone already (%s age)",
    async (age) => {
      const { collectors, standIn } = await startTrial({ age });
      const user = await collectors().openUser({ remoteId: "f00d", locale: "fr" });
      await collectors().deleteUser(user);
      expect(standIn.state.users.size).toBe(0);
      await collectors().deleteUser(user);
    },
  );
});

describe("the page for browsers", () => {
  it("stands at the address for browsers, where there is one", async () => {
    const { collectors, standIn } = await startTrial();
    expect(collectors().uiUrl("a b", null)).toBe(`${standIn.url}/api/v1/ui?token=a+b`);
    const browserUrl = "https://collect.example/";
    expect(collectors({ browserUrl }).uiUrl("t", NO_ID)).toBe(
      `https://collect.example/api/v1/ui?token=t&credential_id=${NO_ID}`,
    );
  });

  it("opens with the token of a user", async () => {
    const { collectors } = await startTrial();
    const { uiToken } = await collectors().openUser({ remoteId: "f00d", locale: "fr" });
    const answer = await fetch(collectors().uiUrl(uiToken ?? "", null));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("text/html"),
    ]);
  });
});

describe("callbacks", () => {
  it("are active one at a time: the newest, until another is switched on", async () => {
    const { collectors } = await startTrial();
    const service = collectors();
    const first = await service.createCallback("https://one.example");
    const second = await service.createCallback("https://two.example");
    expect(await service.callbacks()).toEqual([{ ...first, isActive: false }, second]);
    await service.activateCallback(first.id);
    expect(await service.callbacks()).toEqual([first, { ...second, isActive: false }]);
    await service.deleteCallback(second.id);
    await service.deleteCallback(second.id);
    expect(await service.callbacks()).toEqual([first]);
  });

  it("are not made again after an answer that was lost", async () => {
    const trial = await startTrial();
    trial.standIn.service.faults.add({ kind: "answer_lost", method: "POST", path: "/api/v1/callback" });
    const work = trial.collectors().createCallback("https://one.example");
    await expect(work).rejects.toMatchObject({ kind: "unavailable" });
    expect(requests(trial, "POST", "/callback")).toBe(1);
  });

  it.each(["present", "seed"] as const)("are tested with an invoice of nobody's (%s age)", async (age) => {
    const { collectors } = await startTrial({ age });
    const receiver = await startReceiver();
    const { id } = await collectors().createCallback(receiver.url);
    await collectors().testCallback(id);
    expect(parseCallback(await receiver.next())).toMatchObject({ type: "invoice", remoteId: "R121439" });
  });

  it("of the older age are one address that cannot be deleted", async () => {
    const { collectors } = await startTrial({ age: "seed" });
    const service = collectors();
    const made = await service.createCallback("https://one.example");
    expect(await service.callbacks()).toEqual([made]);
    await expect(service.deleteCallback(made.id)).rejects.toMatchObject({ kind: "rejected" });
  });
});

describe("the catalogue", () => {
  it("shows what can really be collected, and sketches only when asked", async () => {
    const { collectors } = await startTrial();
    const real = await collectors().catalogue({ locale: "fr", includeSketches: false });
    const all = await collectors().catalogue({ locale: "fr", includeSketches: true });
    expect(real.length).toBeGreaterThan(0);
    expect(real.every(({ isReal }) => isReal)).toBe(true);
    expect(all.length).toBeGreaterThan(real.length);
  });
});

describe("credentials", () => {
  it("deliver their invoices to the callback, and count them", async () => {
    const trial = await startTrial();
    const receiver = await startReceiver();
    const service = trial.collectors();
    await service.createCallback(receiver.url);
    const { id: userId } = await service.openUser({ remoteId: "f00d", locale: "fr" });
    const credentialId = await addCredential(trial, userId, "telco_azur");
    const callback = parseCallback(await receiver.next());
    if (callback.type !== "invoice") throw new Error(callback.type);
    expect(callback).toMatchObject({ remoteId: "f00d", collector: { id: "telco_azur", name: "Telco Azur" } });
    expect(detectFileType(callback.document)).toBe("pdf");
    expect(mapCollected(callback.payload)).toMatchObject({
      type: "invoice",
      invoice: { currency: "EUR", gross: expect.stringMatching(/^\d+(\.\d+)?$/) },
      party: { name: "Telco Azur" },
    });
    await expect
      .poll(async () => (await service.credentials(userId))[0], { timeout: 5000 })
      .toMatchObject({
        id: credentialId,
        collectorId: "telco_azur",
        stateIndex: 7,
        createdAt: expect.any(Date),
      });
    const [done] = await service.credentials(userId);
    expect(done?.invoiceCount).toBe(receiver.bodies.length);
  });

  it("wait for a second factor and take it", async () => {
    const trial = await startTrial();
    const service = trial.collectors();
    await service.createCallback((await startReceiver()).url);
    const { id: userId } = await service.openUser({ remoteId: "f00d", locale: "fr" });
    const credentialId = await addCredential(trial, userId, "fibrenova");
    const stateIndex = async () => (await service.credentials(userId))[0]?.stateIndex;
    await expect.poll(stateIndex, { timeout: 5000 }).toBe(3);
    await service.sendSecondFactor(userId, credentialId, "123456");
    await expect.poll(stateIndex, { timeout: 5000 }).toBe(7);
    await service.collect(userId, credentialId);
  });

  it("are deleted, also when they are gone already", async () => {
    const trial = await startTrial();
    const service = trial.collectors();
    const { id: userId } = await service.openUser({ remoteId: "f00d", locale: "fr" });
    const credentialId = await addCredential(trial, userId, "telco_azur");
    await service.deleteCredential(userId, credentialId);
    await service.deleteCredential(userId, credentialId);
    expect(await service.credentials(userId)).toEqual([]);
  });

  it("of an unknown user are not found, and ids of another form are never sent", async () => {
    const trial = await startTrial();
    await expect(trial.collectors().credentials(NO_ID)).rejects.toMatchObject({
      kind: "not_found",
      status: 400,
    });
    const before = trial.standIn.service.requests.total();
    await expect(trial.collectors().credentials("../customer")).rejects.toMatchObject({
      kind: "not_found",
      status: null,
    });
    expect(trial.standIn.service.requests.total()).toBe(before);
  });

  it("of the older age are neither collected nor given a second factor", async () => {
    const { collectors } = await startTrial({ age: "seed" });
    await expect(collectors().collect(NO_ID, NO_ID)).rejects.toMatchObject({ kind: "rejected" });
    await expect(collectors().sendSecondFactor(NO_ID, NO_ID, "1")).rejects.toMatchObject({
      kind: "rejected",
    });
  });
});
