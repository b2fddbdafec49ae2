import type postgres from "postgres";

/** The product's list, written by hand as one prepared statement, for a login that no policy binds. */
const COLUMNS = `i.id, i.company_id as "companyId", c.name as "companyName", i.connection_id as "connectionId",
  i.provider_id as "providerId", i.direction, i.kind, i.number, i.lifecycle, i.delivery, i.payment,
  coalesce(i.payment in ('unpaid', 'partly_paid') and i.lifecycle = 'final'
    and i.kind = any('{invoice,correction,interim,interim_final,receipt}') and i.due_on < (now() at time zone c.time_zone)::date, false) as overdue, i.provider_status as "providerStatus",
  i.issued_on::text as "issuedOn", i.due_on::text as "dueOn", i.currency, trim_scale(i.net)::text as net,
  trim_scale(i.tax)::text as tax, trim_scale(i.gross)::text as gross, trim_scale(i.open)::text as open,
  i.party_name as "partyName", i.party_tax_id as "partyTaxId", i.has_document as "hasDocument",
  i.deleted_at_provider is not null as "deletedAtProvider"`;

const SOURCE = "invoices i join companies c on c.firm_id = i.firm_id and c.id = i.company_id";
const ORDER = "order by i.issued_on desc, i.id desc limit 51";

export function rawFirstPage(sql: postgres.Sql, firmId: string): Promise<unknown[]> {
  const text = `select ${COLUMNS} from ${SOURCE}
    where i.firm_id = $1 and i.deleted_at_provider is null ${ORDER}`;
  return sql.unsafe(text, [firmId], { prepare: true });
}

export function rawSearch(sql: postgres.Sql, firmId: string, words: string): Promise<unknown[]> {
  const text = `select ${COLUMNS} from ${SOURCE}
    where i.firm_id = $1 and i.deleted_at_provider is null and i.search_text like $2 ${ORDER}`;
  return sql.unsafe(text, [firmId, `%${words}%`], { prepare: true });
}
