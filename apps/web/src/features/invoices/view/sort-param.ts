import type { InvoiceSort } from "../invoice";
import { SORTS } from "../words/lists";

export const DEFAULT_SORT: InvoiceSort = { by: "issuedOn", direction: "desc" };

/** "number" upwards, "-number" downwards; null for a column that cannot be sorted. */
export function readSort(text: string): InvoiceSort | null {
  const isDown = text.startsWith("-");
  const by = SORTS.find((sort) => sort === (isDown ? text.slice(1) : text));
  return by === undefined ? null : { by, direction: isDown ? "desc" : "asc" };
}

/** The reverse of {@link readSort}. */
export function writeSort({ by, direction }: InvoiceSort): string {
  return direction === "desc" ? `-${by}` : by;
}
