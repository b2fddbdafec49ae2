import type { ListInvoicesInput } from "@comptoir/services";
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

const FIRST_PAGE = "order by i.issued_on desc, i.id desc limit 51";

const COLUMN_OF = {
  issuedOn: "i.issued_on",
  dueOn: "i.due_on",
  number: "i.number",
  party: "i.party_name",
  gross: "i.gross_cents",
} as const;

export function rawFirstPage(sql: postgres.Sql, firmId: string): Promise<unknown[]> {
  const text = `select ${COLUMNS} from invoices i join companies c on c.firm_id = i.firm_id and c.id = i.company_id
    where i.firm_id = $1 and i.deleted_at_provider is null ${FIRST_PAGE}`;
  return sql.unsafe(text, [firmId], { prepare: true });
}

/** All hits by the index and then the page of them: what one writes where no policy stands between the two. */
export function rawSearch(
  sql: postgres.Sql,
  firmId: string,
  { filter, sort }: ListInvoicesInput,
): Promise<unknown[]> {
  const text = `with hits as materialized (
      select * from invoices i where i.firm_id = $1 and i.deleted_at_provider is null and i.search_text like $2
        and translate(i.search_text, ' -/.,_', 'yqxzwk') like translate($2, ' -/.,_', 'yqxzwk')
    ) select ${COLUMNS} from hits i join companies c on c.firm_id = i.firm_id and c.id = i.company_id
    order by ${COLUMN_OF[sort.by]} ${sort.direction}, i.id ${sort.direction} limit 51`;
  return sql.unsafe(text, [firmId, `%${filter.search ?? ""}%`], { prepare: true });
}
