import type { Random } from "../data/random";

const CANDIDATES = {
  size: ["pageSize", "limit", "perPage", "size", "count", "rows"],
  page: ["page", "pageNumber", "pageNo", "pageIndex", "p"],
  sort: ["sortColumn", "sortBy", "orderBy", "column"],
  direction: ["sortDirection", "direction", "order", "sortOrder"],
  text: ["search", "searchText", "query", "phrase"],
  types: ["invoiceTypes", "types", "invoiceType", "typeIds"],
  payment: ["paymentStatus", "payment", "paymentState", "status"],
} as const;

/** The parameter of each purpose, and the number of the first page. */
export type ListNames = Record<keyof typeof CANDIDATES, string> & { firstPage: number };

export function drawListNames(random: Random): ListNames {
  return {
    size: random.pick(CANDIDATES.size),
    page: random.pick(CANDIDATES.page),
    sort: random.pick(CANDIDATES.sort),
    direction: random.pick(CANDIDATES.direction),
    text: random.pick(CANDIDATES.text),
    types: random.pick(CANDIDATES.types),
    payment: random.pick(CANDIDATES.payment),
    firstPage: random.int(0, 1),
  };
}
