import type { SqlFragment } from "@comptoir/db";
import type { FirmTransaction } from "./context";
import type { Cursor } from "./cursor";

export type KeysetOrder = {
  /** The sorted column, as `i.issued_on`; an index `(firm_id, column, id)` carries it. */
  column: SqlFragment;
  id: SqlFragment;
  /** A cursor's text as a value of the column. */
  valueOf: (text: string) => SqlFragment;
  direction: "asc" | "desc";
};

/**
 * The conditions under which the rows after a cursor stand, in order; nulls are where a btree has them (last ascending,
 * first descending). Two ranges when the null boundary may lie ahead: each is one index scan, an OR would be none.
 */
export function rangesAfter(
  { sql }: FirmTransaction,
  order: KeysetOrder,
  cursor: Cursor | null,
): (SqlFragment | null)[] {
  if (cursor === null) return [null];
  const { column, id } = order;
  const ascending = order.direction === "asc";
  if (cursor.value === null) {
    const nulls = ascending
      ? sql`${column} is null and ${id} > ${cursor.id}`
      : sql`${column} is null and ${id} < ${cursor.id}`;
    return ascending ? [nulls] : [nulls, sql`${column} is not null`];
  }
  const value = order.valueOf(cursor.value);
  return ascending
    ? [sql`(${column}, ${id}) > (${value}, ${cursor.id})`, sql`${column} is null`]
    : [sql`(${column}, ${id}) < (${value}, ${cursor.id})`];
}

export function orderSql({ sql }: FirmTransaction, order: KeysetOrder): SqlFragment {
  return order.direction === "asc"
    ? sql`order by ${order.column} asc, ${order.id} asc`
    : sql`order by ${order.column} desc, ${order.id} desc`;
}
