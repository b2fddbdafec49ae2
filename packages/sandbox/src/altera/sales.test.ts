import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Answer, type Caller, callerOf, fixedNow } from "../testing/caller";
import { type RunningAltera, startAltera } from "./server";

let altera: RunningAltera;
let call: Caller;
beforeEach(async () => {
  altera = await startAltera({ now: fixedNow });
  call = callerOf(altera.url, { authorization: altera.apiKey });
});
afterEach(() => altera.close());

const listSchema = z.object({
  result: z.literal("OK"),
  data: z.object({
    invoices: z.array(
      z.object({ basicInformation: z.object({ invoiceId: z.number(), issueDate: z.string() }) }),
    ),
  }),
});
const savedSchema = z.object({ result: z.literal("OK"), data: z.object({ invoiceId: z.number() }) });

function idsOf(answer: Answer): number[] {
  return listSchema
    .parse(answer.json())
    .data.invoices.map(({ basicInformation }) => basicInformation.invoiceId);
}

function newest(count: number): number[] {
  const invoices = [...(altera.state.books(altera.apiKey)?.invoices.values() ?? [])];
  const key = ({ basicInformation: { issueDate, invoiceId } }: (typeof invoices)[number]) =>
    `${issueDate}/${String(invoiceId).padStart(9, "0")}`;
  const sorted = invoices.toSorted((left, right) => (key(left) < key(right) ? 1 : -1));
  return sorted.slice(0, count).map(({ basicInformation }) => basicInformation.invoiceId);
}

describe("the key", () => {
  it("is the raw value of Authorization; a scheme word makes it wrong", async () => {
    expect((await call("GET", "/sales")).status).toBe(200);
    for (const authorization of ["", "wrong", `Bearer ${altera.apiKey}`]) {
      const answer = await callerOf(altera.url, { authorization })("GET", "/sales");
      expect([answer.status, answer.object().result]).toEqual([401, "ERROR"]);
    }
  });

  it("is refused under 200 when errors come in the envelope alone", async () => {
    altera.controls.options({ errors: "ok_envelope" });
    const answer = await callerOf(altera.url, { authorization: "wrong" })("GET", "/sales");
    expect([answer.status, answer.object().result]).toEqual([200, "ERROR"]);
  });
});

describe("GET /sales/invoice", () => {
  it("answers 118584 with the values and the key order of the reference, without an envelope", async () => {
    const reference = readFileSync(new URL("./seed/fixtures/invoice-118584.json", import.meta.url), "utf8");
    const answer = await call("GET", "/sales/invoice?ref=118584");
    expect(answer.text).toBe(JSON.stringify(JSON.parse(reference)));
  });

  it("does not know another company's invoice, nor one that is nobody's", async () => {
    const other = callerOf(altera.url, { authorization: altera.companies[1]?.apiKey ?? "" });
    expect((await other("GET", "/sales/invoice?ref=118584")).status).toBe(404);
    expect((await call("GET", "/sales/invoice?ref=1")).status).toBe(404);
    expect((await call("GET", "/sales/invoice?ref=x")).status).toBe(400);
  });

  it("gives a temporary correction of related invoices, and needs both parameters for it", async () => {
    const answer = (await call("GET", "/sales/invoice?related=118584&invoiceType=CORRECTION")).object();
    expect(answer.invoice).toMatchObject({
      basicInformation: { invoiceType: "CORRECTION", relatedInvoicesIds: [118584] },
    });
    expect(answer.relatedInvoices).toHaveLength(1);
    expect((await call("GET", "/sales/invoice?related=118584")).status).toBe(400);
  });
});

describe("GET /sales", () => {
  it("by default lists the newest 100 as whole models, whatever is asked", async () => {
    const plain = await call("GET", "/sales");
    expect(idsOf(plain)).toEqual(newest(100));
    expect((await call("GET", "/sales?page=2&pageSize=10")).text).toBe(plain.text);
    expect(altera.controls.state().counts.invoices).toBe(300);
  });

  it("in the mode one_page lists the newest few", async () => {
    altera.controls.options({ list: "one_page", onePageSize: 7 });
    expect(idsOf(await call("GET", "/sales?page=2"))).toEqual(newest(7));
  });

  it("in the mode random_names pages, sorts and filters under the drawn names and ignores others", async () => {
    altera.controls.options({ list: "random_names" });
    const names = altera.state.listNames;
    const second = await call("GET", `/sales?${names.size}=20&${names.page}=${names.firstPage + 1}`);
    expect(idsOf(second)).toEqual(newest(40).slice(20));
    const beyond = await call("GET", `/sales?${names.size}=100&${names.page}=${names.firstPage + 3}`);
    expect(idsOf(beyond)).toEqual([]);
    const ascending = await call(
      "GET",
      `/sales?${names.sort}=ISSUE_DATE&${names.direction}=ASC&${names.size}=10`,
    );
    expect(idsOf(ascending)[0]).toBe(118584);
    const norton = idsOf(await call("GET", `/sales?${names.text}=Norton%20Canes`));
    const proFormas = idsOf(
      await call("GET", `/sales?${names.text}=Norton%20Canes&${names.types}=PRO_FORMA`),
    );
    expect(proFormas).toContain(118584);
    expect(proFormas.length).toBeLessThan(norton.length);
    expect(norton.length).toBeLessThan(100);
    expect(idsOf(await call("GET", "/sales?nobodysName=1"))).toEqual(newest(100));
  });

  it("draws other names for another seed, and the same for the same", async () => {
    const [same, other] = [
      await startAltera({ now: fixedNow }),
      await startAltera({ now: fixedNow, seed: 3 }),
    ];
    expect(same.state.listNames).toEqual(altera.state.listNames);
    expect(other.state.listNames).not.toEqual(altera.state.listNames);
    await Promise.all([same.close(), other.close()]);
  });
});

describe("writing", () => {
  const draft = {
    basicInformation: { invoiceType: "SALES", issueDate: "2026-03-10T00:00:00.000Z" },
    contractor: { contractorId: 106 },
    invoicePosition: [
      { productName: "Usługa", unitNetPrice: "1500", quantity: 2, discount: "0", vat: "23%" },
    ],
  };
  const issued = { ...draft, basicInformation: { ...draft.basicInformation, statusId: "ISSUED" } };

  async function saved(body: unknown) {
    const { invoiceId } = savedSchema.parse((await call("POST", "/sales/invoice", body)).json()).data;
    const { invoice } = (await call("GET", `/sales/invoice?ref=${invoiceId}`)).object();
    return { invoiceId, invoice };
  }

  it("creates a draft without a number, and with statusId ISSUED an issued invoice with the next one", async () => {
    expect((await saved(draft)).invoice).toMatchObject({
      basicInformation: {
        statusId: "DRAFT",
        invoiceNumber: "",
        netPrice: 3000,
        grossPrice: 3690,
        vatPLN: 690,
      },
    });
    const [first, second] = [await saved(issued), await saved(issued)];
    const numbers = [first, second].map(({ invoice }) =>
      z.object({ basicInformation: z.object({ invoiceNumberInPeriod: z.number() }) }).parse(invoice),
    );
    expect(second.invoice).toMatchObject({
      basicInformation: { statusId: "ISSUED", issueDate: "2026-03-10T00:00:00.000Z" },
    });
    expect(numbers[1]?.basicInformation.invoiceNumberInPeriod).toBe(
      (numbers[0]?.basicInformation.invoiceNumberInPeriod ?? 0) + 1,
    );
  });

  it("updates under the same id and number when the id is given", async () => {
    const { invoiceId } = await saved(issued);
    const body = {
      ...issued,
      basicInformation: { ...issued.basicInformation, invoiceId },
      payments: { isPaid: true },
    };
    expect(await saved(body)).toMatchObject({
      invoiceId,
      invoice: { payments: { isPaid: true, paidAmount: 3690 } },
    });
    const unknown = { ...issued, basicInformation: { ...issued.basicInformation, invoiceId: 1 } };
    expect((await call("POST", "/sales/invoice", unknown)).status).toBe(404);
  });

  it("refuses an invoice without positions", async () => {
    expect((await call("POST", "/sales/invoice", { ...issued, invoicePosition: [] })).status).toBe(400);
  });

  it("sends issued invoices only, and only to somebody", async () => {
    const [{ invoiceId }, unsent] = [await saved(issued), await saved(draft)];
    expect((await call("POST", "/sales/invoice/send", { invoiceId })).status).toBe(400);
    const toSystem = { recipientFromSystem: true };
    expect(
      (await call("POST", "/sales/invoice/send", { invoiceId: unsent.invoiceId, ...toSystem })).status,
    ).toBe(400);
    expect((await call("POST", "/sales/invoice/send", { invoiceId, ...toSystem })).json()).toEqual({
      result: "OK",
    });
    const sent = (await call("GET", `/sales/invoice?ref=${invoiceId}`)).object();
    expect(sent.invoice).toMatchObject({ basicInformation: { statusId: "SENT" } });
  });

  it("marks as unpaid and answers with one id", async () => {
    altera.controls.markPaid({ id: 118584 });
    const answer = await call("POST", "/sales/markUnpaid", { invoiceIds: [118584] });
    expect(answer.json()).toEqual({ result: "OK", data: { invoiceId: 118584 } });
    const { invoice } = (await call("GET", "/sales/invoice?ref=118584")).object();
    expect(invoice).toMatchObject({ payments: { isPaid: false, paidAmount: 0 } });
  });
});
