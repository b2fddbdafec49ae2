import { sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** Created by the first migration, without login; every transaction takes one of them. */
export const appRole = pgRole("comptoir_app").existing();
export const systemRole = pgRole("comptoir_system").existing();

const ownFirm = sql`firm_id = nullif(current_setting('app.firm_id', true), '')::uuid`;

/**
 * The two policies of a firm-owned table: the application sees the firm of its transaction and nothing without one;
 * named cross-firm work runs as the system role.
 */
export function firmPolicies() {
  return [
    pgPolicy("own_firm", { as: "permissive", for: "all", to: appRole, using: ownFirm, withCheck: ownFirm }),
    pgPolicy("system", {
      as: "permissive",
      for: "all",
      to: systemRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ];
}

/** For global tables: the system role alone. */
export function systemOnly() {
  return [
    pgPolicy("system", {
      as: "permissive",
      for: "all",
      to: systemRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ];
}
