import { PARTY_ROLES, type SqlFragment } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import type { FirmTransaction } from "../context";

/** A customer (or supplier) of a company, as its provider knows it. */
export const CustomerRow = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  connectionId: z.string(),
  externalId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  role: z.enum(PARTY_ROLES),
  code: z.string().nullable(),
  name: z.string(),
  taxId: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  email: z.string().nullable(),
  active: z.boolean(),
  deletedAtProvider: z.boolean(),
  invoiceCount: z.number(),
});
export type CustomerRow = z.infer<typeof CustomerRow>;

/** The columns of {@link CustomerRow} over `parties p` joined with `companies c` and `connections x`. */
export function customerColumns(tx: FirmTransaction): SqlFragment {
  const { sql } = tx;
  return sql`p.id, p.company_id as "companyId", c.name as "companyName", p.connection_id as "connectionId",
    p.external_id as "externalId", x.provider_id as "providerId", p.role, p.code, p.name, p.tax_id as "taxId", p.country, p.city, p.email, p.active,
    p.deleted_at_provider is not null as "deletedAtProvider",
    (select count(*)::int from invoices i where i.firm_id = p.firm_id and i.connection_id = p.connection_id
      and i.company_id = p.company_id and i.party_external_id = p.external_id and i.direction = ${directionSql(tx)}
      and i.deleted_at_provider is null) as "invoiceCount"`;
}

/** Which invoices are those of `parties p`: a customer and a supplier of one account may have the same id there. */
export function directionSql({ sql }: FirmTransaction): SqlFragment {
  return sql`(case p.role when 'customer' then 'sale' else 'purchase' end)`;
}

export function customerSource({ sql }: FirmTransaction): SqlFragment {
  return sql`parties p
    join companies c on c.firm_id = p.firm_id and c.id = p.company_id
    join connections x on x.firm_id = p.firm_id and x.id = p.connection_id`;
}
