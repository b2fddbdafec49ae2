import { asFirmId, type FirmId } from "@comptoir/db";
import type { BenchDatabase } from "../database";

/** A firm with one company and its connection to Altoviz. */
export type Place = { firmId: FirmId; companyId: string; connectionId: string };

/** @throws when one of the three is there already. */
export async function createPlace({ owner }: Pick<BenchDatabase, "owner">): Promise<Place> {
  const [row] = await owner<{ firm: string; company: string; connection: string }[]>`
    with firm as (
      insert into firms (slug, name, country) values ('bench', 'Cabinet', 'FR') returning id
    ), company as (
      insert into companies (firm_id, name, country, time_zone, currency)
      select id, 'Atelier', 'FR', 'Europe/Paris', 'EUR' from firm returning firm_id, id
    )
    insert into connections (firm_id, company_id, provider_id, remote_account_id, remote_account_name)
    select firm_id, id, 'altoviz', '1', 'Atelier' from company
    returning firm_id as firm, company_id as company, id as connection`;
  if (!row) throw new Error("the firm was not made");
  return { firmId: asFirmId(row.firm), companyId: row.company, connectionId: row.connection };
}
