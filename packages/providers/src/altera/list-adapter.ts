import { invalidAnswer } from "../http/decode";
import { JsonSliceError, sliceJsonArray } from "../http/json-slices";
import type { QueryValue, Transport } from "../http/transport";
import { PROVIDER_ID } from "./transport";

/** The names of the list's paging parameters. */
export type ListParameters = { page: string; pageSize: string };

/**
 * Altera's reference describes the parameters of GET /sales and does not name them. Until it does, the list is
 * called without any and gives its first page. Naming them here is all that paging needs.
 */
export const LIST_PARAMETERS: ListParameters | null = null;

/** Altera OpenApi, Sales list: the sizes a page may have. A list of exactly such a length was probably cut. */
export const PAGE_SIZES: readonly number[] = [10, 20, 50, 100];

export const LARGEST_PAGE = 100;

/** Where the invoices have been seen or may be expected: in the envelope, or bare. */
const PLACES: readonly (readonly string[])[] = [["data", "invoices"], ["data"], ["invoices"], []];

const ORIGIN = { provider: PROVIDER_ID, operation: "sales.list" };

/** GET /sales: the invoices' texts as received. `page` null asks for the list as it comes, 0 for the first page. */
export async function listSales(
  transport: Transport,
  request: { page: number | null; parameters: ListParameters | null },
): Promise<string[]> {
  const answer = await transport.request(ORIGIN.operation, {
    method: "GET",
    path: "/sales",
    query: queryOf(request.page, request.parameters),
  });
  return invoicesIn(answer.text());
}

/** The first page is asked for without its number: whether pages count from 0 or from 1 is not said. */
function queryOf(page: number | null, parameters: ListParameters | null): Record<string, QueryValue> {
  if (page === null || parameters === null) return {};
  const size = { [parameters.pageSize]: LARGEST_PAGE };
  return page === 0 ? size : { ...size, [parameters.page]: page };
}

function invoicesIn(text: string): string[] {
  for (const place of PLACES) {
    try {
      return sliceJsonArray(text, place);
    } catch (error) {
      if (!(error instanceof JsonSliceError)) throw error;
    }
  }
  throw invalidAnswer(ORIGIN, "no list of invoices");
}
