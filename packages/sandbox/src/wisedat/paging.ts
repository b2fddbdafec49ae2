import type { SandboxRequest, SandboxResponse } from "../http/server";
import { invalid, ok } from "./answers";
import type { WisedatState } from "./state";

const DEFAULT_LIMIT = 50;

type Listing<Row> = { key: string; rows: Row[]; show: (row: Row) => unknown };

/** One page of a list, `{pagination, <key>: [...]}`; pages count from 1. */
export function listed<Row>(
  state: WisedatState,
  request: SandboxRequest,
  { key, rows, show }: Listing<Row>,
): SandboxResponse {
  const asked = positive(request.query.get("limit"), DEFAULT_LIMIT);
  const page = positive(request.query.get("page"), 1);
  if (asked === null) return invalid("Parameter limit must be numeric");
  if (page === null) return invalid("Parameter page must be numeric");
  const limit = Math.min(asked, state.switches.maxLimit);
  const from = (page - 1) * limit;
  return ok({
    pagination: {
      limit,
      page,
      number_pages: Math.ceil(rows.length / limit),
      number_items: rows.length,
    },
    [key]: rows.slice(from, from + limit).map(show),
  });
}

function positive(value: string | null, fallback: number): number | null {
  if (value === null || value === "") return fallback;
  if (!/^\d{1,9}$/.test(value)) return null;
  return Math.max(1, Number(value));
}
