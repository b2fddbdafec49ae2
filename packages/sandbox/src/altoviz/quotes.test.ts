import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage } from "./testing/stage";

const { call, altoviz, create, read } = stage();

describe("a quote", () => {
  it("has a number at once, a status, and none of the fields of invoices", async () => {
    const body = {
      lines: [HUNDRED],
      deposit: { type: "Percent", value: 30 },
      validityDate: "2026-04-15T00:00:00Z",
    };
    const created = await create("/v1/SaleQuotes", { ...body, internalId: "q1", status: "Accepted" });
    expect(created).toMatchObject({
      number: "DE-2026-00001",
      status: "Accepted",
      taxIncludedAmount: 120,
      deposit: { type: "Percent", value: 30 },
      validityDate: "2026-04-15",
      pdfUrl: `/v1/salequotes/download/${created.id}`,
    });
    for (const field of ["isDraft", "isPaid", "commitments", "overdue", "isCancelled"]) {
      expect(created).not.toHaveProperty(field);
    }
    expect(await read(`/v1/SaleQuotes/${created.id}`)).toEqual(created);
    expect((await call("GET", "/v1/SaleQuotes/Find?internalId=q1")).json()).toEqual([created]);
  });

  it("can be neither replaced nor finalized", async () => {
    const { id } = await create("/v1/SaleQuotes", { lines: [HUNDRED] });
    expect((await call("PUT", `/v1/SaleQuotes/${id}`, { lines: [HUNDRED] })).status).toBe(405);
    expect((await call("POST", `/v1/SaleQuotes/Finalize/${id}`)).status).toBe(404);
  });

  it("is deleted with 200, also when it never existed; not once it is invoiced", async () => {
    const { id } = await create("/v1/SaleQuotes", { lines: [HUNDRED] });
    expect((await call("DELETE", `/v1/SaleQuotes/${id}`)).object().id).toBe(id);
    expect((await call("GET", `/v1/SaleQuotes/${id}`)).object().message).toBe(
      `Quote with ID ${id} not found.`,
    );
    expect((await call("DELETE", `/v1/SaleQuotes/${id}`)).status).toBe(200);
    expect((await call("DELETE", "/v1/SaleQuotes/abc")).status).toBe(400);
    const invoiced = await create("/v1/SaleQuotes", { lines: [HUNDRED], status: "Invoiced" });
    expect((await call("DELETE", `/v1/SaleQuotes/${invoiced.id}`)).status).toBe(400);
  });

  it("is Sent once it was sent, and downloads as a PDF", async () => {
    const { id } = await create("/v1/SaleQuotes", { lines: [HUNDRED] });
    const sent = await call("POST", `/v1/SaleQuotes/Send/${id}`, ["a@b.example"]);
    expect([sent.status, sent.text]).toEqual([200, ""]);
    expect(await read(`/v1/SaleQuotes/${id}`)).toMatchObject({
      status: "Sent",
      sentAt: "2026-03-15T12:00:00.000Z",
    });
    const download = await call("GET", `/v1/SaleQuotes/Download/${id}`);
    expect([download.headers.get("content-type"), download.text.slice(0, 5)]).toEqual([
      "application/pdf",
      "%PDF-",
    ]);
    expect((await call("POST", "/v1/SaleQuotes/Send/1", ["a@b.example"])).status).toBe(404);
    expect((await call("GET", "/v1/SaleQuotes/Download/1")).status).toBe(404);
  });

  it("needs lines, a status of the list, and a number while the sequence is not initialised", async () => {
    expect((await call("POST", "/v1/SaleQuotes", {})).status).toBe(400);
    expect((await call("POST", "/v1/SaleQuotes", { lines: [HUNDRED], status: "Lost" })).status).toBe(400);
    altoviz().controls.options({ numbering: "uninitialised" });
    expect((await call("POST", "/v1/SaleQuotes", { lines: [HUNDRED] })).object().message).toBe(
      "La numerotation des Devis n'a pas ete initialisee.",
    );
    expect((await create("/v1/SaleQuotes", { lines: [HUNDRED], number: "D1" })).number).toBe("D1");
  });
});

describe("the list of quotes", () => {
  it("takes dates and a customer", async () => {
    const { id: customerId } = await create("/v1/Customers", { companyName: "X" });
    const quote = await create("/v1/SaleQuotes", { customerId, date: "2026-02-01", lines: [HUNDRED] });
    await create("/v1/SaleQuotes", { date: "2026-03-01", lines: [HUNDRED] });
    expect((await call("GET", `/v1/SaleQuotes?CustomerId=${customerId}`)).json()).toEqual([quote]);
    expect((await call("GET", "/v1/SaleQuotes?To=2026-02-28")).json()).toEqual([quote]);
  });

  it("ignores Status and Status.Status.Status, and breaks on Status.Status", async () => {
    await create("/v1/SaleQuotes", { lines: [HUNDRED], status: "Refused" });
    for (const name of ["Status", "Status.Status.Status"]) {
      expect((await call("GET", `/v1/SaleQuotes?${name}=Accepted`)).json()).toHaveLength(1);
    }
    expect(refusal(await call("GET", "/v1/SaleQuotes?Status.Status=Accepted"))).toEqual([
      500,
      { errors: [], message: "An error occured" },
    ]);
  });
});
