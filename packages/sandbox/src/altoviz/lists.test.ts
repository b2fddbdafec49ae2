import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Caller, callerOf, fixedNow } from "../testing/caller";
import { type RunningAltoviz, startAltoviz } from "./server";

let altoviz: RunningAltoviz;
let call: Caller;
beforeEach(async () => {
  altoviz = await startAltoviz({ scale: 0.04, now: fixedNow, rateLimit: null });
  call = callerOf(altoviz.url, { "x-api-key": altoviz.apiKey });
});
afterEach(() => altoviz.close());

describe("paging", () => {
  it("gives a bare array and says where it is in the headers", async () => {
    const { counts } = altoviz.controls.state();
    const answer = await call("GET", "/v1/SaleInvoices?IncludeCancelled=true&PageSize=30&PageIndex=2");
    expect(answer.json()).toHaveLength(30);
    expect(Object.fromEntries([...answer.headers].filter(([name]) => name.startsWith("x-page")))).toEqual({
      "x-page-index": "2",
      "x-page-size": "30",
      "x-page-count": String(Math.ceil(counts.invoices / 30)),
      "x-page-next": "/v1/SaleInvoices?IncludeCancelled=true&PageSize=30&PageIndex=3",
      "x-page-prev": "/v1/SaleInvoices?IncludeCancelled=true&PageSize=30&PageIndex=1",
    });
    expect(answer.headers.get("x-record-count")).toBe(String(counts.invoices));
  });

  it("gives every record once over all pages, and an empty array behind the last", async () => {
    const ids: unknown[] = [];
    for (let index = 1; ; index += 1) {
      const rows = (
        await call("GET", `/v1/SaleInvoices?IncludeCancelled=true&PageSize=70&PageIndex=${index}`)
      ).rows();
      if (rows.length === 0) break;
      ids.push(...rows.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(altoviz.controls.state().counts.invoices);
  });

  it("counts from 1 and refuses 0", async () => {
    const answer = await call("GET", "/v1/Customers?PageIndex=0");
    expect([answer.status, answer.json()]).toEqual([
      400,
      { errors: ["'Page Index' must be greater than or equal to '1'."], message: "Validation failed" },
    ]);
  });

  it("has 50 rows without a PageSize, 100 at most, and no headers when they are switched off", async () => {
    expect((await call("GET", "/v1/SaleInvoices")).json()).toHaveLength(50);
    altoviz.controls.options({ pagingHeaders: false, defaultPageSize: 20 });
    expect((await call("GET", "/v1/SaleInvoices?PageSize=500")).json()).toHaveLength(100);
    const answer = await call("GET", "/v1/SaleInvoices");
    expect(answer.json()).toHaveLength(20);
    expect(answer.headers.get("x-page-count")).toBeNull();
  });

  it("ignores OrderBy", async () => {
    const [plain, ordered] = [
      await call("GET", "/v1/Customers"),
      await call("GET", "/v1/Customers?OrderBy=name"),
    ];
    expect(ordered.text).toBe(plain.text);
  });
});

describe("the filters of invoices", () => {
  it("take dates and date-times, both ends included", async () => {
    const dates = "From=2025-06-01T00:00:00.000Z&To=2025-06-30";
    const rows = (await call("GET", `/v1/SaleInvoices?${dates}`)).rows();
    expect(rows.length).toBeGreaterThan(0);
    for (const { date } of rows) expect(String(date).slice(0, 7)).toBe("2025-06");
    const day = rows[0]?.date;
    const sameDay = (await call("GET", `/v1/SaleInvoices?From=${day}&To=${day}`)).rows();
    expect(sameDay.map(({ date }) => date)).toContain(day);
    const { status, text } = await call("GET", "/v1/SaleInvoices?From=yesterday");
    expect([status, text]).toEqual([400, expect.stringContaining("The value 'yesterday' is not valid.")]);
  });

  it("take a customer, and a status that partitions what is finalized and not cancelled", async () => {
    const statusCount = async (query: string) =>
      Number((await call("GET", `/v1/SaleInvoices?PageSize=1&${query}`)).headers.get("x-record-count"));
    const { counts } = altoviz.controls.state();
    const [drafts, incoming, expired, paid] = await Promise.all(
      ["Draft", "Incoming", "Expired", "Paid"].map((status) => statusCount(`Status=${status}`)),
    );
    expect(drafts).toBe(counts.drafts);
    expect((drafts ?? 0) + (incoming ?? 0) + (expired ?? 0) + (paid ?? 0)).toBe(
      counts.invoices - counts.cancelled,
    );
    altoviz.controls.options({ statusFilter: "incoming_any_unpaid" });
    expect(await statusCount("Status=Incoming")).toBe((incoming ?? 0) + (expired ?? 0));
    const customerId = [...(altoviz.state.all()[0]?.invoices.values() ?? [])][0]?.customerId;
    const rows = (await call("GET", `/v1/SaleInvoices?CustomerId=${customerId}`)).rows();
    expect(new Set(rows.map((row) => row.customerId))).toEqual(new Set([customerId]));
  });

  it("leave cancelled invoices out unless they are asked for", async () => {
    const { counts } = altoviz.controls.state();
    const shown = await call("GET", "/v1/SaleInvoices?PageSize=1");
    expect(shown.headers.get("x-record-count")).toBe(String(counts.invoices - counts.cancelled));
    altoviz.controls.options({ cancelledByDefault: "listed" });
    const listed = await call("GET", "/v1/SaleInvoices?PageSize=1");
    expect(listed.headers.get("x-record-count")).toBe(String(counts.invoices));
  });

  it("do not exist for credits, which ignore a status", async () => {
    const { counts } = altoviz.controls.state();
    const answer = await call("GET", "/v1/SaleCredits?Status=Draft&PageSize=1");
    expect(answer.headers.get("x-record-count")).toBe(String(counts.credits));
  });
});

describe("customers", () => {
  it("are found by number, e-mail and internal ID, as an array; by nothing, none", async () => {
    const [customer] = (await call("GET", "/v1/Customers")).rows();
    expect((await call("GET", `/v1/Customers/Find?number=${customer?.number}`)).json()).toEqual([customer]);
    expect((await call("GET", "/v1/Customers/Find?email=nobody@nowhere.example")).json()).toEqual([]);
    expect((await call("GET", "/v1/Customers/Find")).json()).toEqual([]);
    expect((await call("GET", `/v1/Customers/${customer?.id}`)).json()).toEqual(customer);
  });

  it("are searched by words", async () => {
    const rows = (await call("GET", "/v1/Customers?query=lyon%20cli-")).rows();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(JSON.stringify(row)).toMatch(/Lyon/i);
  });

  it("have the present words for their type, or the older ones", async () => {
    const types = async () =>
      new Set((await call("GET", "/v1/Customers?PageSize=100")).rows().map(({ type }) => type));
    expect(await types()).toContain("Business");
    altoviz.controls.options({ personTypes: "seed" });
    for (const type of await types()) expect(["Company", "Individual"]).toContain(type);
  });

  it("answer an unknown internal ID with 404 and an Error, or a ProblemDetails by switch", async () => {
    const answer = await call("GET", "/v1/Customers/GetByInternalId/none");
    expect([answer.status, answer.json()]).toEqual([
      404,
      { errors: [], message: "Customer with internal ID none not found." },
    ]);
    altoviz.controls.options({ unknownIdBody: "problem" });
    const problem = (await call("GET", "/v1/Customers/1")).json();
    expect(problem).toMatchObject({
      status: 404,
      title: "Not Found",
      detail: "Customer with ID 1 not found.",
    });
  });
});
