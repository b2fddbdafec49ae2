import type { SqlFragment } from "@comptoir/db";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { normalizeSearch } from "../search-text";
import type { InvoiceView } from "./filter";

/** What was found: the ids where they are few, else the condition that reads the list in its order until a page is full. */
export type SearchHits =
  | { kind: "few"; ids: string[] }
  | { kind: "many"; within: "text" | "number"; query: string };

/** More hits than these are common: a page of them fills sooner than all of them are collected. */
const FEW = 1_000;

/** So many numbers with the same beginning are worth reading the list for: a text's index reads far more than it finds. */
const MANY_NUMBERS = 200;

/**
 * Looks up a view's search, before the list is read. A search index serves only the definer functions (`like` is not
 * leakproof, so under row-level security no index takes it). Null: the view has no search.
 */
export async function findHits(
  tx: FirmTransaction,
  ctx: FirmContext,
  view: InvoiceView,
): Promise<SearchHits | null> {
  const { search } = view.filter;
  if (!search) return null;
  const query = normalizeSearch(search);
  const companies = view.companyId ? [view.companyId] : companyIds(ctx);
  if (query.length < 3) {
    const prefix = search.trim().toLowerCase();
    return found(await idsByNumber(tx, prefix, companies), { kind: "many", within: "number", query: prefix });
  }
  const many = { kind: "many", within: "text", query } as const;
  // What numbers begin with stands in most of them: seen at once here, by the text's index only after reading them all.
  if (looksLikeNumber(query) && (await beginsMany(tx, query, companies))) return many;
  return found(await idsByText(tx, query, companies), many);
}

/** Whether the view is known to be empty. */
export function foundNothing(hits: SearchHits | null): boolean {
  return hits?.kind === "few" && hits.ids.length === 0;
}

/** The condition over `invoices i`. That of many is written so that the planner takes it to be met often. */
export function hitsSql({ sql }: FirmTransaction, hits: SearchHits): SqlFragment {
  if (hits.kind === "few") return sql`i.id = any(${hits.ids}::uuid[])`;
  return hits.within === "text"
    ? sql`strpos(i.search_text, ${hits.query}) > 0`
    : sql`case when starts_with(lower(i.number), ${hits.query}) then true else false end`;
}

function found(ids: string[], many: SearchHits): SearchHits {
  return ids.length > FEW ? many : { kind: "few", ids };
}

type Companies = readonly string[] | null;

async function idsByText({ sql }: FirmTransaction, query: string, companies: Companies): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from search_invoices(${query}, ${companies && [...companies]}::uuid[], ${FEW + 1}) as id`;
  return rows.map(({ id }) => id);
}

async function idsByNumber(
  { sql }: FirmTransaction,
  prefix: string,
  companies: Companies,
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from search_invoices_by_number(${prefix}, ${companies && [...companies]}::uuid[], ${FEW + 1}) as id`;
  return rows.map(({ id }) => id);
}

async function beginsMany({ sql }: FirmTransaction, prefix: string, companies: Companies): Promise<boolean> {
  const rows = await sql`
    select from search_invoices_by_number(${prefix}, ${companies && [...companies]}::uuid[], ${MANY_NUMBERS})
    offset ${MANY_NUMBERS - 1}`;
  return rows.length > 0;
}

function looksLikeNumber(query: string): boolean {
  return /\d/.test(query) && !query.includes(" ");
}
