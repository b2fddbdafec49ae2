import { readFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { type InvoiceFilter, InvoiceSort, InvoiceView as View } from "./filter";
import { InvoiceListRow, rowColumns } from "./row";
import { findHits, foundNothing } from "./search";
import { centsSql, type SearchedView, viewSql } from "./where";

export const ListInvoicesInput = View.extend({
  sort: InvoiceSort.default({ by: "issuedOn", direction: "desc" }),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListInvoicesInput = z.infer<typeof ListInvoicesInput>;

export const InvoicePage = z.object({ rows: z.array(InvoiceListRow), nextCursor: z.string().nullable() });
export type InvoicePage = z.infer<typeof InvoicePage>;

/** A page of invoices by keyset: the cursor belongs to the sort and filter it was made for. @throws ServiceError not_found | invalid */
export async function listInvoices(ctx: FirmContext, input: ListInvoicesInput): Promise<InvoicePage> {
  authorize(ctx, "read");
  const bound = { companyId: input.companyId, filter: input.filter, sort: input.sort };
  const cursor = input.cursor ? decodeCursor(input.cursor, bound) : null;
  const rows = await readFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkCompany(tx, ctx, input.companyId);
    const view = { ...input, hits: await findHits(tx, ctx, input) };
    if (foundNothing(view.hits)) return [];
    const order = orderOf(tx, input.sort);
    const found: InvoiceListRow[] = [];
    for (const range of rangesAfter(tx, order, cursor)) {
      if (found.length > input.limit) break;
      const wanted = input.limit + 1 - found.length;
      found.push(...(await readRange(tx, ctx, { view, order, range, limit: wanted })));
    }
    return found;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const hasMore = rows.length > input.limit && last !== undefined;
  return {
    rows: page,
    nextCursor: hasMore ? encodeCursor({ value: sortValue(last, input.sort), id: last.id }, bound) : null,
  };
}

const BRIEF_MS = 62 * 86_400_000;

/**
 * Whether a view is better read whole before it is sorted, since the index of its sort would lead through most of a firm's
 * rows to the first of it: a few hits of a search, two months under another sort than the day, drafts by number, which
 * have none and come last, and what is still to be paid of a time, where numbers and due days begin long before it.
 */
function isBrief({ filter, sort, hits }: ListedView): boolean {
  if (hits?.kind === "few") return true;
  const isAscending = sort.direction === "asc";
  if (filter.lifecycles?.join() === "draft" && sort.by === "number" && isAscending) return true;
  const { issuedFrom, issuedTo } = filter;
  const followsTheDay = sort.by === "number" || sort.by === "dueOn";
  if (followsTheDay && isToBePaid(filter) && (isAscending ? issuedFrom : issuedTo)) return true;
  if (!issuedFrom || !issuedTo || sort.by === "issuedOn") return false;
  return Date.parse(issuedTo) - Date.parse(issuedFrom) <= BRIEF_MS;
}

function isToBePaid({ payments }: InvoiceFilter): boolean {
  return payments !== undefined && payments.length > 0 && !payments.includes("paid");
}

type ListedView = SearchedView & { sort: InvoiceSort };

type Range = {
  view: ListedView;
  order: KeysetOrder;
  range: ReturnType<typeof rangesAfter>[number];
  limit: number;
};

/** The page is cut off before companies are joined, so that an index carries sort and limit whatever is joined. */
async function readRange(tx: FirmTransaction, ctx: FirmContext, { view, order, range, limit }: Range) {
  const { sql, firmId } = tx;
  const within = viewSql(tx, ctx, view);
  const page = sql`${range ? sql`and ${range}` : sql``} ${orderSql(tx, order)} limit ${limit}`;
  // `offset 0` keeps things apart: what is read whole is sorted without the rows, then each row is fetched by its key.
  const source = isBrief(view)
    ? sql`(
        select i.id from (select i.id, ${order.column} from invoices i where ${within} offset 0) i where true ${page}
      ) found cross join lateral (
        select * from invoices i where i.firm_id = ${firmId} and i.id = found.id offset 0
      ) i`
    : sql`(select * from invoices i where ${within} ${page}) i`;
  return await sql<InvoiceListRow[]>`
    select ${rowColumns(tx)} from ${source} join companies c on c.firm_id = i.firm_id and c.id = i.company_id
    ${orderSql(tx, order)}`;
}

/** The allowed sorts, each with its index `(firm_id, column, id)`. */
export function orderOf({ sql }: FirmTransaction, sort: InvoiceSort): KeysetOrder {
  const date = (text: string) => sql`${text}::text::date`;
  const plain = (text: string) => sql`${text}::text`;
  const columns = {
    issuedOn: { column: sql`i.issued_on`, valueOf: date },
    dueOn: { column: sql`i.due_on`, valueOf: date },
    number: { column: sql`i.number`, valueOf: plain },
    party: { column: sql`i.party_name`, valueOf: plain },
    gross: { column: sql`i.gross_cents`, valueOf: (text: string) => centsSql({ sql }, text) },
  } as const;
  return { ...columns[sort.by], id: sql`i.id`, direction: sort.direction };
}

function sortValue(row: InvoiceListRow, sort: InvoiceSort): string | null {
  const values = {
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    number: row.number,
    party: row.partyName,
    gross: row.gross,
  };
  return values[sort.by];
}
