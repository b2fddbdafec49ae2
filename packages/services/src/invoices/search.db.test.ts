import { withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { INVOICE_SORTS, InvoiceFilter } from "./filter";
import { ListInvoicesInput, listInvoices } from "./list";

/** Of each beginning of a number so many: few as numbers go, few as words go, and many as both do. */
const COUNTS = { "ab-1": 700, "fa-2": 1_400, "zz-3": 2_700 };

let world: TestDatabase;
let ctx: FirmContext;

beforeAll(async () => {
  world = await createTestDatabase();
  const firm = await createFirm(world.database);
  const company = await createCompany(world.database, firm);
  const connection = await createConnection(world.database, company);
  ctx = testContext(world.database, firm);
  const place = { firm: firm.id, company: company.id, connection: connection.id };
  for (const [beginning, count] of Object.entries(COUNTS)) await fill(place, beginning, count);
});

afterAll(() => world.drop());

/** Numbers in the order of their days, as services give them, each with a word that all of them have. */
async function fill(
  place: Record<"firm" | "company" | "connection", string>,
  beginning: string,
  count: number,
) {
  await withFirm(ctx.database, ctx.firmId, ({ sql }) =>
    sql`insert into invoices (firm_id, id, company_id, connection_id, provider_id, resource, external_id, direction, kind,
        number, lifecycle, delivery, payment, issued_on, currency, gross, party_name, has_document, search_text)
      select ${place.firm}, gen_random_uuid(), ${place.company}, ${place.connection}, 'altoviz', 'invoices',
        ${beginning}::text || n, 'sale', 'invoice', upper(${beginning}::text) || lpad(n::text, 5, '0'), 'final', 'sent',
        'paid', date '2026-01-01' + (n / 20)::integer, 'EUR', n % 90, 'Dupont ' || n % 7, true,
        ${beginning}::text || lpad(n::text, 5, '0') || ' dupont ' || n % 7
      from generate_series(1, ${count}::integer) n`.execute(),
  );
}

async function numbersOf(search: string, sort: ListInvoicesInput["sort"]): Promise<(string | null)[]> {
  const numbers: (string | null)[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listInvoices>> = await listInvoices(
      ctx,
      ListInvoicesInput.parse({ filter: InvoiceFilter.parse({ search }), sort, cursor, limit: 200 }),
    );
    numbers.push(...page.rows.map(({ number }) => number));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return numbers;
}

test.each(INVOICE_SORTS)(
  "by %s, few and many hits are all those of the whole list, in its order",
  async (by) => {
    const sort = { by, direction: "desc" } as const;
    const all = await numbersOf("", sort);
    expect(all).toHaveLength(4_800);
    for (const [beginning, count] of Object.entries(COUNTS)) {
      const expected = all.filter((number) => number?.startsWith(beginning.toUpperCase()));
      expect(expected).toHaveLength(count);
      expect(await numbersOf(beginning, sort)).toEqual(expected);
      expect(await numbersOf(beginning.slice(0, 2), sort)).toEqual(expected);
    }
    expect(await numbersOf("dupont", sort)).toEqual(all);
  },
);
