import { type ConnectionRow, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm, createInvoices } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { ExportInvoicesInput, exportInvoices } from "./export";

const HEAD =
  "issuedOn;dueOn;number;companyName;partyName;partyTaxId;direction;kind;lifecycle;payment;overdue;currency;net;tax;gross;open;providerId";

let test: TestDatabase;
let ctx: FirmContext;
let connection: ConnectionRow;

beforeAll(async () => {
  test = await createTestDatabase();
  const firm = await createFirm(test.database);
  ctx = testContext(test.database, firm);
  connection = await createConnection(
    test.database,
    await createCompany(test.database, firm, { name: "Atelier" }),
  );
  await createInvoices(test.database, connection, [
    {
      number: "F-1",
      issuedOn: "2026-01-10",
      dueOn: null,
      partyName: '=HYPERLINK("http://x")',
      payment: "paid",
    },
    { number: "F-2", issuedOn: "2026-01-20", dueOn: null, partyName: "Martin; Fils", payment: "paid" },
    {
      number: "A-1",
      issuedOn: "2026-01-15",
      dueOn: null,
      net: "-10.5",
      tax: null,
      gross: "-10.5",
      open: "0",
    },
    {
      number: "+F-4",
      issuedOn: "2026-01-05",
      dueOn: null,
      partyName: null,
      payment: "paid",
      currency: "PLN",
    },
  ]);
});
afterAll(() => test.drop());

async function linesOf(input: unknown, who = ctx): Promise<string[]> {
  let text = "";
  for await (const piece of exportInvoices(who, ExportInvoicesInput.parse(input))) text += piece;
  return text.split("\r\n");
}

describe("the CSV of a view", () => {
  it("begins with a byte order mark and the names of the columns, and ends its last line", async () => {
    const lines = await linesOf({});
    expect(lines[0]).toBe(`\uFEFF${HEAD}`);
    expect(lines.at(-1)).toBe("");
    expect(lines).toHaveLength(6);
  });

  it("has the view's own order and filter", async () => {
    const view = { sort: { by: "issuedOn", direction: "asc" }, filter: { payments: ["paid"] } };
    const numbers = (await linesOf(view)).slice(1, -1).map((line) => line.split(";")[2]);
    expect(numbers).toEqual(["'+F-4", "F-1", "F-2"]);
  });

  it("runs no formula, quotes what separates, and leaves amounts as numbers", async () => {
    const lines = await linesOf({ sort: { by: "issuedOn", direction: "asc" } });
    expect(lines.slice(1, -1)).toEqual([
      "2026-01-05;;'+F-4;Atelier;;;sale;invoice;final;paid;0;PLN;100;20;120;120;altoviz",
      `2026-01-10;;F-1;Atelier;"'=HYPERLINK(""http://x"")";;sale;invoice;final;paid;0;EUR;100;20;120;120;altoviz`,
      "2026-01-15;;A-1;Atelier;Dupont SARL;;sale;invoice;final;unpaid;0;EUR;-10.5;;-10.5;0;altoviz",
      '2026-01-20;;F-2;Atelier;"Martin; Fils";;sale;invoice;final;paid;0;EUR;100;20;120;120;altoviz',
    ]);
  });

  it("has every row of a view of several pages once", async () => {
    const firm = await createFirm(test.database);
    const other = await createConnection(test.database, await createCompany(test.database, firm));
    const many = Array.from({ length: 450 }, (_, index) => ({ externalId: `${index}` }));
    await createInvoices(test.database, other, many);
    const lines = (await linesOf({}, testContext(test.database, firm))).slice(1, -1);
    expect(new Set(lines.map((line) => line.split(";")[2])).size).toBe(450);
  });

  it("is refused before its first byte for a company out of reach, or of nobody", async () => {
    const narrow: FirmContext = { ...ctx, companies: [] };
    for (const companyId of [connection.companyId, crypto.randomUUID()]) {
      const pieces = exportInvoices(narrow, ExportInvoicesInput.parse({ companyId }));
      await expect(pieces.next()).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await linesOf({}, narrow)).toHaveLength(2);
    const nothing = await withFirm(ctx.database, ctx.firmId, ({ sql }) =>
      sql`select 1 from audit_events`.execute(),
    );
    expect([...nothing]).toEqual([]);
  });
});
