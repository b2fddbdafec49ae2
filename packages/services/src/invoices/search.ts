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

/** Numbers stand in the list as they were given, those alike together: a page of them may be far from its beginning. */
const FEW_NUMBERS = 2_500;

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
    const ids = await idsByNumber(tx, { query: prefix, companies, limit: FEW + 1 });
    return ids.length > FEW ? { kind: "many", within: "number", query: prefix } : { kind: "few", ids };
  }
  const few = looksLikeNumber(query) ? FEW_NUMBERS : FEW;
  const wanted = { query, companies, limit: few + 1 };
  const many = { kind: "many", within: "text", query } as const;
  // What many numbers begin with is seen at once here, by the text's index only after reading them all.
  if (looksLikeNumber(query) && (await beginSoMany(tx, wanted))) return many;
  const ids = await idsByText(tx, wanted);
  return ids.length > few ? many : { kind: "few", ids };
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

type Wanted = { query: string; companies: readonly string[] | null; limit: number };

async function idsByText({ sql }: FirmTransaction, wanted: Wanted): Promise<string[]> {
  const { query, companies, limit } = wanted;
  const rows = await sql<{ id: string }[]>`
    select id from search_invoices(${query}, ${companies && [...companies]}::uuid[], ${limit}) as id`;
  return rows.map(({ id }) => id);
}

async function idsByNumber({ sql }: FirmTransaction, wanted: Wanted): Promise<string[]> {
  const { query, companies, limit } = wanted;
  const rows = await sql<{ id: string }[]>`
    select id from search_invoices_by_number(${query}, ${companies && [...companies]}::uuid[], ${limit}) as id`;
  return rows.map(({ id }) => id);
}

/** Whether as many numbers as are wanted begin with a text. */
async function beginSoMany({ sql }: FirmTransaction, wanted: Wanted): Promise<boolean> {
  const { query, companies, limit } = wanted;
  const rows = await sql`
    select from search_invoices_by_number(${query}, ${companies && [...companies]}::uuid[], ${limit})
    offset ${limit - 1}`;
  return rows.length > 0;
}

function looksLikeNumber(query: string): boolean {
  return /\d/.test(query) && !query.includes(" ");
}
