import { asFirmId, type FirmId } from "@comptoir/db";
import type { BenchDatabase } from "../database";

/** Firms by size, the largest first. */
export type Firms = { ids: FirmId[]; sizes: number[] };

const FIRMS = 200;

/**
 * Firms with four companies each, a connection per company, and invoices over four years; the same data each time.
 * Sizes are as Zipf has them: the largest firm holds 17 % of all rows, the second half of that, the third a third.
 */
export async function loadFirms({ owner }: Pick<BenchDatabase, "owner">, rows: number): Promise<Firms> {
  const weights = Array.from({ length: FIRMS }, (_, index) => 1 / (index + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.round((rows * weight) / total)));
  await owner`
    insert into firms (id, slug, name, country)
    select md5('firm ' || n)::uuid, 'firm-' || n, 'Cabinet ' || n, 'FR' from generate_series(1, ${FIRMS}) n`;
  await owner`
    insert into companies (firm_id, id, name, country, time_zone, currency)
    select md5('firm ' || n)::uuid, md5('company ' || n || ' ' || c)::uuid, 'Société ' || c, 'FR', 'Europe/Paris', 'EUR'
    from generate_series(1, ${FIRMS}) n, generate_series(0, 3) c`;
  await owner`
    insert into connections (firm_id, id, company_id, provider_id, remote_account_id, remote_account_name)
    select firm_id, md5('connection ' || id)::uuid, id, 'altoviz', id::text, name from companies`;
  await insertInvoices(owner, sizes);
  await owner`vacuum analyze`;
  return { ids: await firmIds(owner), sizes };
}

async function firmIds(owner: BenchDatabase["owner"]): Promise<FirmId[]> {
  const rows = await owner<{ id: string }[]>`
    select md5('firm ' || n)::uuid as id from generate_series(1, ${FIRMS}) n order by n`;
  return rows.map(({ id }) => asFirmId(id));
}

/** In the order in which syncs bring them: firms mixed, each company's oldest first. */
async function insertInvoices(owner: BenchDatabase["owner"], sizes: readonly number[]): Promise<void> {
  await owner`
    with drawn as (
      select md5('firm ' || n)::uuid as firm_id, n, k, size, md5('company ' || n || ' ' || k % 4)::uuid as company_id,
        abs(hashtext(n || '/' || k)) as r, abs(hashtext(k || '+' || n)) as q
      from unnest(${[...sizes]}::integer[]) with ordinality as f(size, n), generate_series(1, size) k
    ), filled as (
      select *, date '2022-07-01' + (k * 1440.0 / size)::integer as issued_on, 20 + r % 900000 / 100.0 as net,
        (array['Dupont','Lefèvre','Étoile','Martin','Garnier','Petit','Moreau','Élan','Roche','Nguyen'])[1 + r % 10]
          || ' ' || (array['SARL','Frères','Conseil','Bâtiment','Transports','et Fils'])[1 + q % 6] || ' '
          || q % 97 as party
      from drawn
    ), numbered as (
      select *, 'FA-' || to_char(issued_on, 'YYYY') || '-' || lpad((k % 100000)::text, 5, '0') as number from filled
    )
    insert into invoices (firm_id, id, company_id, connection_id, provider_id, resource, external_id, direction, kind,
      number, lifecycle, delivery, payment, issued_on, due_on, currency, net, tax, gross, open, party_external_id,
      party_name, has_document, search_text, deleted_at_provider)
    select firm_id, md5('invoice ' || n || ' ' || k)::uuid, company_id, md5('connection ' || company_id)::uuid,
      'altoviz', case when r / 97 % 25 = 0 then 'credits' else 'invoices' end, k::text,
      case when q / 83 % 10 < 8 then 'sale' else 'purchase' end, case when r / 97 % 25 = 0 then 'credit_note' else 'invoice' end,
      case when r / 89 % 50 <> 7 then number end, case when r / 89 % 50 = 7 then 'draft' else 'final' end,
      case when q / 79 % 9 = 0 then 'not_sent' else 'sent' end,
      case when q / 73 % 100 < 12 then 'unpaid' when q / 73 % 100 < 15 then 'partly_paid' else 'paid' end,
      issued_on, issued_on + 30, case when q / 71 % 40 = 0 then 'USD' else 'EUR' end, net, net * 0.2, net * 1.2,
      case when q / 73 % 100 < 12 then net * 1.2 else 0 end, (q % 97)::text, party, true,
      lower(number || ' ' || translate(party, 'Éèâ', 'eea') || ' ' || k || ' ' || net * 1.2),
      case when r / 67 % 500 = 3 then now() end
    from numbered order by issued_on, n, k`;
}
