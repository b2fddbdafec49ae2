import { readFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { InvoiceSort, InvoiceView as View } from "./filter";
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
    const isWhole = isBrief(view) || (cursor === null && (await isOwedSince(tx, ctx, view)));
    const found: InvoiceListRow[] = [];
    for (const range of rangesAfter(tx, order, cursor)) {
      if (found.length > input.limit) break;
      const wanted = input.limit + 1 - found.length;
      found.push(...(await readRange(tx, ctx, { view, order, range, isWhole, limit: wanted })));
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
 * rows to the first of it: a few hits of a search, two months under another sort than the day, and drafts by number, which
 * have none and come last.
 */
function isBrief({ filter, sort, hits }: ListedView): boolean {
  if (hits?.kind === "few") return true;
  if (filter.lifecycles?.join() === "draft" && sort.by === "number" && sort.direction === "asc") return true;
  const { issuedFrom, issuedTo } = filter;
  if (!issuedFrom || !issuedTo || sort.by === "issuedOn") return false;
  return Date.parse(issuedTo) - Date.parse(issuedFrom) <= BRIEF_MS;
}

/** So many open invoices are sorted in the time in which an index is followed to the first of them. */
const FEW_OPEN = 10_000;
const OPEN: readonly string[] = ["unpaid", "partly_paid"];

/**
 * Whether the first page shows few open invoices of a time by number or due day, which begin long before it. A later page
 * begins where the cursor stands.
 */
async function isOwedSince(tx: FirmTransaction, ctx: FirmContext, view: ListedView): Promise<boolean> {
  const { payments, issuedFrom, issuedTo } = view.filter;
  const { by, direction } = view.sort;
  if (by !== "number" && by !== "dueOn") return false;
  if (!payments?.length || payments.some((payment) => !OPEN.includes(payment))) return false;
  if (!(direction === "asc" ? issuedFrom : issuedTo)) return false;
  const [counted] = await tx.sql<{ count: number }[]>`
    select count(*)::integer as count from (
      select from invoices i where ${viewSql(tx, ctx, view)} limit ${FEW_OPEN + 1}
    ) few`;
  return counted !== undefined && counted.count <= FEW_OPEN;
}

type ListedView = SearchedView & { sort: InvoiceSort };

type Range = {
  view: ListedView;
  order: KeysetOrder;
  range: ReturnType<typeof rangesAfter>[number];
  isWhole: boolean;
  limit: number;
};

/** The page is cut off before companies are joined, so that an index carries sort and limit whatever is joined. */
async function readRange(
  tx: FirmTransaction,
  ctx: FirmContext,
  { view, order, range, isWhole, limit }: Range,
) {
  const { sql, firmId } = tx;
  const within = viewSql(tx, ctx, view);
  const page = sql`${range ? sql`and ${range}` : sql``} ${orderSql(tx, order)} limit ${limit}`;
  // `offset 0` keeps things apart: what is read whole is sorted without the rows, then each row is fetched by its key.
  const source = isWhole
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
