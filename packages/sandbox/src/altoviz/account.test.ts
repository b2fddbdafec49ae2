import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerOf, fixedNow } from "../testing/caller";
import { type RunningAltoviz, startAltoviz } from "./server";

let altoviz: RunningAltoviz;
beforeAll(async () => {
  altoviz = await startAltoviz({ scale: 0.02, now: fixedNow, rateLimit: null });
});
afterAll(() => altoviz.close());

const call = (method: string, path: string) =>
  callerOf(altoviz.url, { "x-api-key": altoviz.apiKey })(method, path);

describe("the key", () => {
  it("is taken from the header, from HTTP Basic with the user apikey, and from the query", async () => {
    const basic = Buffer.from(`apikey:${altoviz.apiKey}`).toString("base64");
    const answers = await Promise.all([
      call("GET", "/Hello"),
      callerOf(altoviz.url, { authorization: `Basic ${basic}` })("GET", "/Hello"),
      callerOf(altoviz.url)("GET", `/Hello?apikey=${altoviz.apiKey}`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it("is refused with 401, without a body and without a content-type, on every route", async () => {
    for (const path of ["/Hello", "/v1/SaleInvoices", "/v1/SaleInvoices/1", "/v1/Vats"]) {
      for (const key of [undefined, "wrong"]) {
        const answer = await callerOf(altoviz.url, key === undefined ? {} : { "x-api-key": key })(
          "GET",
          path,
        );
        expect([answer.status, answer.text, answer.headers.get("content-type")]).toEqual([401, "", null]);
      }
    }
  });

  it("reaches one company's books only", async () => {
    const [first, second] = altoviz.companies;
    const names = await Promise.all(
      [first, second].map(async (company) =>
        (await callerOf(altoviz.url, { "X-API-KEY": company?.apiKey ?? "" })("GET", "/Hello")).object(),
      ),
    );
    expect(names.map(({ companyName }) => companyName)).toEqual([
      "Atelier Lumière SARL",
      "Boulangerie Martin",
    ]);
    const foreign = altoviz.state
      .books(second?.apiKey ?? "")
      ?.invoices.keys()
      .next().value;
    expect((await call("GET", `/v1/SaleInvoices/${foreign}`)).status).toBe(404);
  });
});

describe("Hello", () => {
  it("names company and key, and gives the server's clock", async () => {
    expect((await call("GET", "/Hello")).json()).toEqual({
      apiKeyName: "atelier-lumiere",
      companyName: "Atelier Lumière SARL",
      message: "Hello",
      serverTimestamp: "2026-03-15T12:00:00.000Z",
      url: "https://api.altoviz.com",
    });
  });

  it("answers the documented api-version with 400 and no body", async () => {
    const answer = await call("GET", "/Hello?api-version=1");
    expect([answer.status, answer.text]).toEqual([400, ""]);
  });
});

describe("routes", () => {
  it("are found in any case", async () => {
    expect((await call("GET", "/V1/SALEINVOICES?pagesize=1")).json()).toHaveLength(1);
    expect((await call("GET", "/v1/users/ME")).json()).toMatchObject({ profile: "Api", status: "Active" });
  });

  it("answer 404 and 405 without a body where there is none", async () => {
    const answers = [await call("GET", "/v1/Nothing"), await call("DELETE", "/v1/SaleInvoices")];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [404, ""],
      [405, ""],
    ]);
  });
});

describe("settings, rates and units", () => {
  it("are there in their documented forms", async () => {
    const settings = (await call("GET", "/v1/Settings")).object();
    expect(Object.keys(settings).join()).toBe("accounting,company,emailing,general,sales,socials,vat");
    const vats = (await call("GET", "/v1/Vats")).rows();
    expect(vats[0]).toEqual({ default: false, id: 22, label: "0.0% - FR", rate: 0, region: "FR" });
    expect((await call("GET", "/v1/Units")).rows()[0]).toMatchObject({
      code: "h",
      name: "Heure",
      type: "Time",
    });
    expect((await call("GET", "/v1/Webhooks")).json()).toEqual([]);
  });
});
