import type { PartyRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { partySearchText } from "../search-text";
import { jsonParameter } from "./json-parameter";
import type { InvoicePlace } from "./write-invoices";

/** Writes customers and suppliers in one statement; a party that is the same already is not touched. */
export async function writeParties(
  { sql, firmId }: FirmTransaction,
  place: InvoicePlace,
  parties: readonly PartyRecord[],
): Promise<void> {
  if (parties.length === 0) return;
  const rows = parties.map((party) => ({
    ...party,
    external_id: party.externalId,
    tax_id: party.taxId,
    postal_code: party.postalCode,
    search_text: partySearchText(party),
  }));
  await sql`
    insert into parties (firm_id, company_id, connection_id, role, external_id, code, name, tax_id, country, email,
      phone, street, postal_code, city, active, search_text)
    select ${firmId}, ${place.companyId}, ${place.connectionId}, r.role, r.external_id, r.code, r.name, r.tax_id,
      r.country, r.email, r.phone, r.street, r.postal_code, r.city, r.active, r.search_text
    from jsonb_to_recordset(${jsonParameter(rows)}::jsonb) as r(role text, external_id text, code text, name text,
      tax_id text, country text, email text, phone text, street text, postal_code text, city text, active boolean,
      search_text text)
    on conflict (firm_id, connection_id, role, external_id) do update
    set code = excluded.code, name = excluded.name, tax_id = excluded.tax_id, country = excluded.country,
      email = excluded.email, phone = excluded.phone, street = excluded.street, postal_code = excluded.postal_code,
      city = excluded.city, active = excluded.active, search_text = excluded.search_text, updated_at = now(),
      deleted_at_provider = case when ${place.isSeen} then null else parties.deleted_at_provider end
    where (parties.code, parties.name, parties.tax_id, parties.country, parties.email, parties.phone, parties.street,
        parties.postal_code, parties.city, parties.active, parties.search_text)
      is distinct from (excluded.code, excluded.name, excluded.tax_id, excluded.country, excluded.email,
        excluded.phone, excluded.street, excluded.postal_code, excluded.city, excluded.active, excluded.search_text)
      or (${place.isSeen} and parties.deleted_at_provider is not null)`;
}
