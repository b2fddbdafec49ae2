import type { SqlFragment } from "@comptoir/db";
import { KIND_SIGN } from "@comptoir/providers/records";
import type { FirmTransaction } from "../context";

const MINUS = Object.entries(KIND_SIGN).flatMap(([kind, sign]) => (sign === -1 ? [kind] : []));
const PLUS = Object.entries(KIND_SIGN).flatMap(([kind, sign]) => (sign === 1 ? [kind] : []));

/** 1, -1 or 0: whether and how a kind counts in totals, from the one table that says so. */
export function signSql({ sql }: FirmTransaction, kind: SqlFragment): SqlFragment {
  return sql`(case when ${kind} = any(${PLUS}::text[]) then 1 when ${kind} = any(${MINUS}::text[]) then -1 else 0 end)`;
}

/** Whether a kind is added in totals: what somebody is to pay, where a credit is owed to them. */
export function isAddedSql({ sql }: FirmTransaction, kind: SqlFragment): SqlFragment {
  return sql`${kind} = any(${PLUS}::text[])`;
}
