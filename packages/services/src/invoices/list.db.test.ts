import { createCompany, createConnection, createFirm, createInvoices } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { countInvoices } from "./count";
import { INVOICE_SORTS, InvoiceFilter } from "./filter";
import { ListInvoicesInput, listInvoices } from "./list";

let world: TestDatabase;
let ctx: FirmContext;
let companyId: string;
let otherCompanyId: string;

beforeAll(async () => {
  world = await createTestDatabase();
  const firm = await createFirm(world.database);
  const company = await createCompany(world.database, firm, { name: "Atelier" });
  const other = await createCompany(world.database, firm, { name: "Boulangerie" });
  companyId = company.id;
  otherCompanyId = other.id;
  const connection = await createConnection(world.database, company);
  const otherConnection = await createConnection(world.database, other);
  await createInvoices(world.database, connection, manyInvoices(57));
  await createInvoices(world.database, otherConnection, [
    { number: "Z-1", partyName: "Zoé", searchText: "z-1 zoe" },
  ]);
  ctx = testContext(world.database, firm);
});

afterAll(() => world.drop());

/** With repeated dates and amounts, and some nulls in every sorted column. */
function manyInvoices(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    externalId: `x${index}`,
    number: index % 9 === 0 ? null : `F-${String(index).padStart(4, "0")}`,
    issuedOn: index % 7 === 0 ? null : `2026-0${1 + (index % 6)}-10`,
    dueOn: index % 5 === 0 ? null : `2026-0${1 + (index % 4)}-20`,
    gross: index % 11 === 0 ? null : String((index % 13) * 10),
    partyName: index % 8 === 0 ? null : ["Éclair", "dupont", "Zebra", "Abc"][index % 4],
    searchText: `f-${index} dupont`,
    payment: index % 2 === 0 ? ("paid" as const) : ("unpaid" as const),
    lifecycle: index % 9 === 0 ? ("draft" as const) : ("final" as const),
  }));
}

async function readAll(input: Partial<ListInvoicesInput>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listInvoices>> = await listInvoices(
      ctx,
      ListInvoicesInput.parse({ ...input, cursor, limit }),
    );
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    ids.push(...page.rows.map((row) => row.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

describe("listing invoices", () => {
  for (const by of INVOICE_SORTS) {
    for (const direction of ["asc", "desc"] as const) {
      test(`pages by ${by} ${direction} show every invoice once, nulls included, in the order of one big page`, async () => {
        const pages = await readAll({ sort: { by, direction } }, 10);
        const whole = await readAll({ sort: { by, direction } }, 200);
        expect(pages).toEqual(whole);
        expect(new Set(pages).size).toBe(58);
      });
    }
  }

  test.each(INVOICE_SORTS)(
    "two months by %s are in pages the rows and the order that a longer time has",
    async (by) => {
      const within = (issuedTo: string) => ({
        filter: InvoiceFilter.parse({ issuedFrom: "2026-01-01", issuedTo }),
        sort: { by, direction: "desc" as const },
      });
      const brief = await readAll(within("2026-02-28"), 4);
      const { rows } = await listInvoices(
        ctx,
        ListInvoicesInput.parse({ ...within("2026-12-31"), limit: 200 }),
      );
      const expected = rows.filter(({ issuedOn }) => issuedOn !== null && issuedOn < "2026-03-01");
      expect(brief).toEqual(expected.map(({ id }) => id));
      expect(brief.length).toBeGreaterThan(8);
    },
  );

  test.each(INVOICE_SORTS)(
    "drafts by %s are in pages what the whole list has of them, in its order",
    async (by) => {
      const sort = { by, direction: "asc" as const };
      const drafts = await readAll({ filter: InvoiceFilter.parse({ lifecycles: ["draft"] }), sort }, 3);
      const { rows } = await listInvoices(ctx, ListInvoicesInput.parse({ sort, limit: 200 }));
      expect(drafts).toEqual(rows.filter(({ lifecycle }) => lifecycle === "draft").map(({ id }) => id));
      expect(drafts).toHaveLength(7);
    },
  );

  test.each(["number", "dueOn"] as const)(
    "what is to be paid of a time, by %s, is in pages what the list without that time has of it, in its order",
    async (by) => {
      const times = { asc: { issuedFrom: "2026-03-01" }, desc: { issuedTo: "2026-04-30" } } as const;
      for (const direction of ["asc", "desc"] as const) {
        const sort = { by, direction };
        const time = times[direction];
        const paged = await readAll(
          { filter: InvoiceFilter.parse({ payments: ["unpaid"], ...time }), sort },
          4,
        );
        const filter = InvoiceFilter.parse({ payments: ["unpaid"] });
        const { rows } = await listInvoices(ctx, ListInvoicesInput.parse({ filter, sort, limit: 200 }));
        const isWithin = (day: string | null) =>
          day !== null && ("issuedFrom" in time ? day >= time.issuedFrom : day <= time.issuedTo);
        expect(paged).toEqual(rows.filter(({ issuedOn }) => isWithin(issuedOn)).map(({ id }) => id));
        expect(paged.length).toBeGreaterThan(10);
      }
    },
  );

  test("sorts names as people do, accents beside their letter", async () => {
    const page = await listInvoices(
      ctx,
      ListInvoicesInput.parse({ sort: { by: "party", direction: "asc" }, limit: 200 }),
    );
    const names = [...new Set(page.rows.map((row) => row.partyName))].filter((name) => name !== null);
    expect(names).toEqual(["Abc", "dupont", "Éclair", "Zebra", "Zoé"]);
  });

  test("refuses a cursor of another sort or filter", async () => {
    const first = await listInvoices(ctx, ListInvoicesInput.parse({ limit: 10 }));
    const other = ListInvoicesInput.parse({
      limit: 10,
      cursor: first.nextCursor,
      filter: { payments: ["paid"] },
    });
    await expect(listInvoices(ctx, other)).rejects.toMatchObject({ code: "invalid", reason: "cursor" });
  });

  test("shows a member of some companies those alone", async () => {
    const narrow: FirmContext = { ...ctx, companies: [otherCompanyId] };
    const page = await listInvoices(narrow, ListInvoicesInput.parse({}));
    expect(page.rows.map((row) => row.number)).toEqual(["Z-1"]);
    await expect(listInvoices(narrow, ListInvoicesInput.parse({ companyId }))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("finds by text and counts the same rows", async () => {
    const filter = InvoiceFilter.parse({ search: "  DUPONT ", payments: ["unpaid"] });
    const page = await listInvoices(ctx, ListInvoicesInput.parse({ filter, limit: 200 }));
    const count = await countInvoices(ctx, { filter });
    expect(page.rows.length).toBe(28);
    expect(count).toMatchObject({ count: 28, isCapped: false });
  });

  test("finds separators as they were typed, and no letter in their place", async () => {
    const firm = await createFirm(world.database);
    const connection = await createConnection(world.database, await createCompany(world.database, firm));
    const texts = ["fa-2025-01", "fa/2025/01", "faq2025q01", "fa 2025 01", "50%_\\ off", "50xyz off"];
    await createInvoices(
      world.database,
      connection,
      texts.map((searchText) => ({ number: null, searchText, partyName: searchText })),
    );
    const own = testContext(world.database, firm);
    const found = async (search: string) => {
      const { rows } = await listInvoices(own, ListInvoicesInput.parse({ filter: { search } }));
      return rows.map(({ partyName }) => partyName);
    };
    for (const text of texts) expect(await found(text)).toEqual([text]);
    expect(await found("-2025-")).toEqual(["fa-2025-01"]);
    expect(await found("%_\\")).toEqual(["50%_\\ off"]);
    expect(await found("2025")).toHaveLength(4);
  });

  test("every filter at once is one valid statement", async () => {
    const filter = InvoiceFilter.parse({
      providerIds: ["altoviz", "wisedat"],
      connectionIds: [companyId],
      direction: "sale",
      kinds: ["invoice", "credit_note"],
      lifecycles: ["final"],
      deliveries: ["sent", "unknown"],
      payments: ["unpaid"],
      overdue: true,
      issuedFrom: "2026-01-01",
      issuedTo: "2026-12-31",
      grossMin: "1.00",
      grossMax: "99999.99",
      currency: "EUR",
      partyId: companyId,
      search: "50%_\\",
      deleted: false,
    });
    const page = await listInvoices(ctx, ListInvoicesInput.parse({ filter, companyId }));
    expect(page).toEqual({ rows: [], nextCursor: null });
  });

  test("marks unpaid final invoices past their due day as overdue", async () => {
    const overdue = await readAll({ filter: { overdue: true } }, 50);
    const rest = await readAll({ filter: { overdue: false } }, 50);
    expect(overdue.length + rest.length).toBe(58);
    expect(overdue.length).toBeGreaterThan(0);
  });

  test("marks no credit as overdue, nor what nobody is asked to pay: no customer owes them", async () => {
    const firm = await createFirm(world.database);
    const connection = await createConnection(world.database, await createCompany(world.database, firm));
    const late = { issuedOn: "2026-01-01", dueOn: "2026-01-31" };
    await createInvoices(world.database, connection, [
      { ...late, number: "F-1" },
      { ...late, number: "C-1", kind: "credit_note" },
      { ...late, number: "Q-1", kind: "quote" },
    ]);
    const own = testContext(world.database, firm);
    const shown = async (filter: InvoiceFilter) => {
      const { rows } = await listInvoices(own, ListInvoicesInput.parse({ filter }));
      return rows.map(({ number, overdue }) => [number, overdue]).sort();
    };
    expect(await shown({ overdue: true })).toEqual([["F-1", true]]);
    expect(await shown({ overdue: false })).toEqual([
      ["C-1", false],
      ["Q-1", false],
    ]);
  });
});
