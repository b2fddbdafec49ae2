import { type ConnectionRow, parties, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm, createInvoices } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { partySearchText } from "../search-text";
import { testContext } from "../testing/context";
import { customerById } from "./by-id";
import { ListCustomersInput, listCustomers } from "./list";

let test: TestDatabase;
let ctx: FirmContext;
let atelier: ConnectionRow;
let bakery: ConnectionRow;
let suppliers: ConnectionRow;

beforeAll(async () => {
  test = await createTestDatabase();
  const { database } = test;
  const firm = await createFirm(database);
  ctx = testContext(database, firm);
  const [first, second] = [await createCompany(database, firm), await createCompany(database, firm)];
  atelier = await createConnection(database, first);
  bakery = await createConnection(database, second);
  suppliers = await createConnection(database, first, { companyId: null, providerId: "invoice-collector" });
  for (const name of NAMES) await createParty(atelier, { name });
  await createParty(bakery, { name: "Farine & Fils", taxId: "FR 12 345678901", city: "Dijon" });
});
afterAll(() => test.drop());

const NAMES = ["Zoé", "Éclair", "abricot", "Martin", "Martin", "Martin", "Dupont 50%"];

type NewParty = Partial<typeof parties.$inferInsert> & { name: string };

async function createParty(connection: ConnectionRow, party: NewParty): Promise<string> {
  const known = { code: null, taxId: null, email: null, city: null, ...party };
  const companyId = party.companyId ?? connection.companyId ?? "";
  const place = { firmId: ctx.firmId, connectionId: connection.id, companyId };
  const [row] = await withFirm(ctx.database, ctx.firmId, ({ db }) =>
    db
      .insert(parties)
      .values({
        role: "customer",
        externalId: crypto.randomUUID(),
        searchText: partySearchText(known),
        ...known,
        ...place,
      })
      .returning({ id: parties.id }),
  );
  return row?.id ?? "";
}

function sees(connection: ConnectionRow): FirmContext {
  return { ...ctx, companies: [connection.companyId ?? ""] };
}

async function namesOf(who: FirmContext, input: Partial<ListCustomersInput> = {}): Promise<string[]> {
  return (await listCustomers(who, ListCustomersInput.parse(input))).rows.map(({ name }) => name);
}

describe("listing customers", () => {
  for (const order of ["asc", "desc"] as const) {
    it(`shows each once over small pages by name ${order}, equal names too`, async () => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const input = ListCustomersInput.parse({ cursor, limit: 2, order });
        const page: Awaited<ReturnType<typeof listCustomers>> = await listCustomers(ctx, input);
        ids.push(...page.rows.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      const whole = await listCustomers(ctx, ListCustomersInput.parse({ order, limit: 200 }));
      expect(ids).toEqual(whole.rows.map(({ id }) => id));
      expect(new Set(ids).size).toBe(NAMES.length + 1);
    });
  }

  it("stands in the order of a dictionary", async () => {
    const names = await namesOf(sees(atelier));
    expect(names).toEqual(["abricot", "Dupont 50%", "Éclair", "Martin", "Martin", "Martin", "Zoé"]);
  });

  it("finds by name without accents, by bare tax id and by city, and takes signs literally", async () => {
    expect(await namesOf(ctx, { search: "eclair" })).toEqual(["Éclair"]);
    expect(await namesOf(ctx, { search: "12345678901" })).toEqual(["Farine & Fils"]);
    expect(await namesOf(ctx, { search: "DIJON" })).toEqual(["Farine & Fils"]);
    expect(await namesOf(ctx, { search: "50%" })).toEqual(["Dupont 50%"]);
    expect(await namesOf(ctx, { search: "%" })).toEqual(["Dupont 50%"]);
  });

  it("shows a member of some companies those alone, in the search as well", async () => {
    expect(await namesOf(sees(bakery))).toEqual(["Farine & Fils"]);
    expect(await namesOf(sees(bakery), { search: "martin" })).toEqual([]);
    const refused = namesOf(sees(bakery), { companyId: atelier.companyId ?? "" });
    await expect(refused).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps suppliers apart, and refuses a page of another search", async () => {
    expect(await namesOf(ctx, { role: "supplier" })).toEqual([]);
    const { nextCursor } = await listCustomers(ctx, ListCustomersInput.parse({ limit: 1 }));
    const other = namesOf(ctx, { cursor: nextCursor, search: "martin" });
    await expect(other).rejects.toMatchObject({ code: "invalid", reason: "cursor" });
  });
});

describe("one customer", () => {
  it("has totals per currency in which credits count against invoices and drafts do not count", async () => {
    const id = await createParty(atelier, { name: "Totals", externalId: "77" });
    await createInvoices(ctx.database, atelier, [
      { partyExternalId: "77", gross: "120", open: "20" },
      { partyExternalId: "77", gross: "50", open: "0", kind: "credit_note" },
      { partyExternalId: "77", gross: "10", open: "10", currency: "PLN" },
      { partyExternalId: "77", gross: "999", open: "999", lifecycle: "draft" },
      { partyExternalId: "77", gross: "999", open: "999", deletedAtProvider: new Date() },
    ]);
    expect(await customerById(ctx, { id })).toMatchObject({
      invoiceCount: 4,
      totals: [
        { currency: "EUR", gross: "70", open: "20" },
        { currency: "PLN", gross: "10", open: "10" },
      ],
    });
  });

  it("of a firm-wide connection counts its own company's invoices alone", async () => {
    const companyId = atelier.companyId ?? "";
    const id = await createParty(suppliers, { name: "Energy", externalId: "e", role: "supplier", companyId });
    const bill = { partyExternalId: "e", direction: "purchase" as const };
    await createInvoices(ctx.database, suppliers, [
      { ...bill, companyId, gross: "10" },
      { ...bill, companyId: bakery.companyId ?? "", gross: "500" },
    ]);
    const found = await customerById(sees(atelier), { id });
    expect(found).toMatchObject({ invoiceCount: 1, totals: [{ currency: "EUR", gross: "10" }] });
  });

  it("is told apart from a supplier that has the same id there", async () => {
    const id = await createParty(atelier, { name: "Same id", externalId: "88", role: "supplier" });
    await createInvoices(ctx.database, atelier, [{ partyExternalId: "88", gross: "120", open: "20" }]);
    expect(await customerById(ctx, { id })).toMatchObject({ role: "supplier", invoiceCount: 0, totals: [] });
  });

  it("is not there for a member without its company", async () => {
    const [row] = (await listCustomers(sees(atelier), ListCustomersInput.parse({}))).rows;
    const refused = customerById(sees(bakery), { id: row?.id ?? "" });
    await expect(refused).rejects.toMatchObject({ code: "not_found", entity: "customer" });
  });
});
