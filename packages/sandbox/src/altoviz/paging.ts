import { json, type SandboxResponse } from "../http/server";
import { validationFailed, notValid } from "./answers";
import { type Call, int32, queryValue } from "./call";

const MAX_PAGE_SIZE = 100;

/** A bare array, with the state of the paging in the headers. Pages count from 1; `OrderBy` is ignored. */
export function page<T>(call: Call, rows: readonly T[], form: (row: T) => unknown): SandboxResponse {
  const { request, state } = call;
  const index = numberOf(call, "PageIndex", 1);
  const asked = numberOf(call, "PageSize", state.switches.defaultPageSize);
  if (typeof index !== "number") return index;
  if (typeof asked !== "number") return asked;
  if (index < 1) return validationFailed("'Page Index' must be greater than or equal to '1'.");
  if (asked < 1) return validationFailed("'Page Size' must be greater than or equal to '1'.");
  if (asked > MAX_PAGE_SIZE && state.switches.pageSizeAbove100 === "refused") {
    return validationFailed("'Page Size' must be less than or equal to '100'.");
  }
  const size = Math.min(asked, MAX_PAGE_SIZE);
  const shown = rows.slice((index - 1) * size, index * size).map(form);
  if (!state.switches.pagingHeaders) return json(200, shown);
  const count = Math.ceil(rows.length / size);
  return json(200, shown, {
    "x-page-index": String(index),
    "x-page-size": String(size),
    "x-page-count": String(count),
    "x-record-count": String(rows.length),
    ...(index < count ? { "x-page-next": relativeUrl(request, index + 1) } : {}),
    ...(index > 1 ? { "x-page-prev": relativeUrl(request, index - 1) } : {}),
  });
}

function numberOf({ request }: Call, name: string, otherwise: number): number | SandboxResponse {
  const text = queryValue(request, name);
  if (text === undefined) return otherwise;
  return int32(text) ?? notValid(text);
}

/** The key stays out of it, should it have come in the query. */
function relativeUrl(request: Call["request"], index: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of request.query) {
    if (!["pageindex", "apikey"].includes(name.toLowerCase())) query.append(name, value);
  }
  query.append("PageIndex", String(index));
  return `${request.path}?${query}`;
}
