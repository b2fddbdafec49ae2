import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announcement } from "./announcement";
import { type Sandbox, startSandbox } from "./index";
import { callerOf, fixedNow } from "./testing/caller";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ scale: 0.02, now: fixedNow });
});
afterAll(() => sandbox.close());

describe("the sandbox", () => {
  it("announces each service with one company's way in, and all companies, on one line", () => {
    const line = announcement(sandbox);
    expect(line).not.toContain("\n");
    const { altera, altoviz, wisedat, invoiceCollector } = sandbox;
    expect(JSON.parse(line)).toEqual({
      altera: { url: altera.url, apiKey: altera.apiKey },
      altoviz: { url: altoviz.url, apiKey: altoviz.apiKey },
      wisedat: { url: wisedat.url, apiKey: wisedat.apiKey, user: wisedat.user, password: wisedat.password },
      invoiceCollector: { url: invoiceCollector.url, bearer: invoiceCollector.bearer },
      companies: sandbox.companies,
    });
  });

  it("has companies in three countries, two per invoicing service, each reached by its own key", () => {
    const { companies } = sandbox;
    const services = companies.map(({ service }) => service);
    expect(services.sort().join()).toBe("altera,altera,altoviz,altoviz,wisedat,wisedat");
    expect(new Set(companies.map(({ country }) => country))).toEqual(new Set(["PL", "FR", "PT"]));
    expect(new Set(companies.map(({ apiKey }) => apiKey)).size).toBe(6);
  });

  it("answers at the documented paths", async () => {
    const { altera, altoviz, wisedat } = sandbox;
    const statuses = await Promise.all([
      callerOf(altera.url, { authorization: altera.apiKey })("GET", "/sales/invoice?ref=118584"),
      callerOf(altoviz.url, { "x-api-key": altoviz.apiKey })("GET", "/v1/SaleInvoices"),
      callerOf(wisedat.url)("GET", "/salesinvoices"),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 401]);
  });

  it("counts in each service the documented operations that were called", async () => {
    const { altera, altoviz, wisedat, invoiceCollector } = sandbox;
    const reports = await Promise.all(
      [altera, altoviz, wisedat, invoiceCollector].map(async ({ url }) =>
        (await callerOf(url)("GET", "/__coverage")).object(),
      ),
    );
    expect(reports.map(({ service, total }) => [service, total])).toEqual([
      ["altera", 11],
      ["altoviz", 93],
      ["wisedat", 81],
      ["invoice-collector", 26],
    ]);
    const before = wisedat.service.coverage.report().operations.find(({ id }) => id === "company.get");
    await callerOf(wisedat.url)("GET", "/company");
    const after = wisedat.service.coverage.report().operations.find(({ id }) => id === "company.get");
    expect(after).toMatchObject({ calls: (before?.calls ?? 0) + 1, succeeded: before?.succeeded });
  });

  it("says which port is taken and leaves no service behind", async () => {
    const ports = { altera: 0, altoviz: sandbox.altoviz.service.port, wisedat: 0, invoiceCollector: 0 };
    await expect(startSandbox({ empty: true, ports })).rejects.toThrow("EADDRINUSE");
  });
});
