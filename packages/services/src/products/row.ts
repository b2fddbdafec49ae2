import { PRODUCT_KINDS, type SqlFragment } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import type { FirmTransaction } from "../context";

/** A product or service of a company, as its provider knows it. Prices are decimal text in `currency`, rates in percent. */
export const ProductRow = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  connectionId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  externalId: z.string(),
  kind: z.enum(PRODUCT_KINDS),
  code: z.string().nullable(),
  name: z.string(),
  description: z.string().nullable(),
  unit: z.string().nullable(),
  unitPrice: z.string().nullable(),
  priceIncludesTax: z.boolean(),
  taxRate: z.string().nullable(),
  currency: z.string(),
  family: z.string().nullable(),
  hasImage: z.boolean(),
  active: z.boolean(),
  deletedAtProvider: z.boolean(),
});
export type ProductRow = z.infer<typeof ProductRow>;

/** The columns of {@link ProductRow} over {@link productSource}. */
export function productColumns({ sql }: FirmTransaction): SqlFragment {
  return sql`p.id, p.company_id as "companyId", c.name as "companyName", p.connection_id as "connectionId",
    x.provider_id as "providerId", p.external_id as "externalId", p.kind, p.code, p.name, p.description, p.unit,
    trim_scale(p.unit_price)::text as "unitPrice", p.price_includes_tax as "priceIncludesTax",
    trim_scale(p.tax_rate)::text as "taxRate", p.currency, p.family, p.has_image as "hasImage", p.active,
    p.deleted_at_provider is not null as "deletedAtProvider"`;
}

export function productSource({ sql }: FirmTransaction): SqlFragment {
  return sql`products p
    join companies c on c.firm_id = p.firm_id and c.id = p.company_id
    join connections x on x.firm_id = p.firm_id and x.id = p.connection_id`;
}
