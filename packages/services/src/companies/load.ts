import { type FirmContext, type FirmTransaction, seesCompany } from "../context";
import { notFound } from "../errors";

export type LoadedCompany = {
  id: string;
  name: string;
  country: string;
  taxId: string | null;
  currency: string;
  timeZone: string;
};

/** Checks the company that a list is narrowed to, where it is. @throws ServiceError not_found as {@link loadCompany} */
export async function checkCompany(
  tx: FirmTransaction,
  ctx: FirmContext,
  companyId: string | undefined,
): Promise<void> {
  if (companyId !== undefined) await loadCompany(tx, ctx, companyId);
}

/** The only way to one company: of this firm and in the actor's scope. @throws ServiceError not_found otherwise. */
export async function loadCompany(tx: FirmTransaction, ctx: FirmContext, id: string): Promise<LoadedCompany> {
  if (!seesCompany(ctx, id)) throw notFound("company");
  const [row] = await tx.sql<LoadedCompany[]>`
    select id, name, country, tax_id as "taxId", currency, time_zone as "timeZone"
    from companies where firm_id = ${tx.firmId} and id = ${id} and archived_at is null`;
  if (!row) throw notFound("company");
  return row;
}
