import type { ProviderId, Resource } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { invoiceSearchText } from "../search-text";
import { jsonParameter } from "./json-parameter";
import type { MappedInvoice } from "./map-records";
import { rollupMove } from "./rollups";

/** Whose invoices they are. `isSeen`: the provider has just shown them, so none of them is deleted there. */
export type InvoicePlace = {
  connectionId: string;
  companyId: string;
  providerId: ProviderId;
  isSeen: boolean;
};

export type WrittenInvoice = { id: string; resource: Resource; externalId: string; isNew: boolean };

/** What an invoice may differ in; one that is the same already is not written again. */
const COMPARED =
  "direction kind number lifecycle delivery payment provider_status issued_on due_on " +
  "currency net tax gross open party_external_id party_name party_tax_id has_document search_text";

function compared(row: "invoices" | "excluded"): string {
  return COMPARED.split(" ")
    .map((column) => `${row}.${column}`)
    .join(", ");
}

/**
 * Writes invoices in one statement and moves the roll-ups by the difference between what stood there and what stands
 * there now. The caller holds the connection's row, so no other writer of these invoices comes between.
 */
export async function writeInvoices(
  tx: FirmTransaction,
  place: InvoicePlace,
  invoices: readonly MappedInvoice[],
): Promise<WrittenInvoice[]> {
  if (invoices.length === 0) return [];
  const { sql, firmId } = tx;
  return sql<WrittenInvoice[]>`
    with input as materialized (
      select * from jsonb_to_recordset(${jsonParameter(invoices.map(invoiceRow))}::jsonb) as r(resource text, external_id text, direction text, kind text,
        number text, lifecycle text, delivery text, payment text, provider_status text, issued_on date, due_on date,
        currency text, net numeric(19,4), tax numeric(19,4), gross numeric(19,4), open numeric(19,4),
        party_external_id text, party_name text, party_tax_id text, has_document boolean, search_text text)
    ), standing as materialized (
      select i.id, i.resource, i.external_id, i.company_id, i.direction, i.kind, i.lifecycle, i.currency, i.issued_on, i.net, i.tax, i.gross,
        i.open, i.deleted_at_provider
      from input r cross join lateral (
        select * from invoices where firm_id = ${firmId} and connection_id = ${place.connectionId}
          and resource = r.resource and external_id = r.external_id limit 1
      ) i
    ), after as (
      insert into invoices (firm_id, company_id, connection_id, provider_id, resource, external_id, direction, kind,
        number, lifecycle, delivery, payment, provider_status, issued_on, due_on, currency, net, tax, gross, open,
        party_external_id, party_name, party_tax_id, has_document, search_text)
      select ${firmId}, ${place.companyId}, ${place.connectionId}, ${place.providerId}, r.resource, r.external_id,
        r.direction, r.kind, r.number, r.lifecycle, r.delivery, r.payment, r.provider_status, r.issued_on, r.due_on,
        r.currency, r.net, r.tax, r.gross, r.open, r.party_external_id, r.party_name, r.party_tax_id, r.has_document,
        r.search_text
      from input r
      on conflict (firm_id, connection_id, resource, external_id) do update
      set direction = excluded.direction, kind = excluded.kind, number = excluded.number,
        lifecycle = excluded.lifecycle, delivery = excluded.delivery, payment = excluded.payment,
        provider_status = excluded.provider_status, issued_on = excluded.issued_on, due_on = excluded.due_on,
        currency = excluded.currency, net = excluded.net, tax = excluded.tax, gross = excluded.gross,
        open = excluded.open, party_external_id = excluded.party_external_id, party_name = excluded.party_name,
        party_tax_id = excluded.party_tax_id, has_document = excluded.has_document,
        search_text = excluded.search_text, updated_at = now(),
        deleted_at_provider = case when ${place.isSeen} then null else invoices.deleted_at_provider end
      where (${sql.unsafe(compared("invoices"))})
          is distinct from (${sql.unsafe(compared("excluded"))})
        or (${place.isSeen} and invoices.deleted_at_provider is not null)
      returning *
    ), before as (
      select s.* from standing s join after a on a.id = s.id
    ), ${rollupMove(tx)}
    select id, resource, external_id as "externalId", false as "isNew" from standing
    union all
    select a.id, a.resource, a.external_id, true from after a where not exists (
      select from standing s where s.id = a.id)`;
}

function invoiceRow({ resource, externalId, invoice }: MappedInvoice) {
  const { party } = invoice;
  return {
    resource,
    external_id: externalId,
    direction: invoice.direction,
    kind: invoice.kind,
    number: invoice.number,
    lifecycle: invoice.lifecycle,
    delivery: invoice.delivery,
    payment: invoice.payment,
    provider_status: invoice.providerStatus,
    issued_on: invoice.issuedOn,
    due_on: invoice.dueOn,
    currency: invoice.currency,
    net: invoice.net,
    tax: invoice.tax,
    gross: invoice.gross,
    open: invoice.open,
    party_external_id: party?.externalId ?? null,
    party_name: party?.name ?? null,
    party_tax_id: party?.taxId ?? null,
    has_document: invoice.hasDocument,
    search_text: invoiceSearchText({
      number: invoice.number,
      partyName: party?.name ?? null,
      partyTaxId: party?.taxId ?? null,
      externalId,
      gross: invoice.gross,
    }),
  };
}
