import type { Resource } from "@comptoir/providers";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound } from "../errors";
import { type InvoiceListRow, rowColumns, rowSource } from "./row";

export type LoadedInvoice = InvoiceListRow & {
  resource: Resource;
  externalId: string;
  partyExternalId: string | null;
  companyCountry: string;
};

/** The only way to one invoice: of this firm, in the actor's companies. @throws ServiceError not_found otherwise. */
export async function loadInvoice(tx: FirmTransaction, ctx: FirmContext, id: string): Promise<LoadedInvoice> {
  const { sql } = tx;
  const scope = companyIds(ctx);
  const [row] = await sql<LoadedInvoice[]>`
    select ${rowColumns(tx)}, i.resource, i.external_id as "externalId", i.party_external_id as "partyExternalId",
      c.country as "companyCountry"
    from ${rowSource(tx)}
    where i.firm_id = ${tx.firmId} and i.id = ${id}
      ${scope === null ? sql`` : sql`and i.company_id = any(${[...scope]}::uuid[])`}`;
  if (!row) throw notFound("invoice");
  return row;
}
