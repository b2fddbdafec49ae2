import type { WisedatSwitches } from "../options";
import type { Company, Location, SalesInvoice } from "../state";
import { totalsOf } from "../totals";

const POSTAL_CODE = /^\d{4}-\d{3}$/;
const BASE_CURRENCY = "EUR";

type Context = { company: Company; switches: WisedatSwitches };

/** What the notes of POST and PUT /salesinvoices forbid, in their order. */
export function invoiceProblems(invoice: SalesInvoice, context: Context): string[] {
  const { company } = context;
  const customer = company.customers.get(invoice.customerId);
  if (!customer) return ["customer doesn't exist"];
  const series = company.series.get(invoice.seriesId);
  const document = company.salesDocuments.get(invoice.salesDocumentId);
  const found: string[] = [];
  if (!customer.billing_address) found.push("The customer must have a billing address");
  if (document?.document_type !== 4) found.push("The sales document must be of type 4");
  if (!series?.active) found.push("The series is not active for the sales document");
  if (series?.vat_cash_system) found.push("The series uses the VAT cash system, the company does not");
  if (invoice.currencyId !== BASE_CURRENCY && !(invoice.exchangeRate > 0)) {
    found.push("exchange_rate is mandatory and must be higher than 0");
  }
  for (const place of [invoice.loadingLocation, invoice.unloadingLocation]) {
    if (!validPlace(place)) found.push("postal_code is not a valid Portuguese postal code");
  }
  if (found.length === 0 && !allPositive(invoice, context)) found.push("All totals must be positive");
  return found;
}

function validPlace(place: Location | null): boolean {
  return place === null || place.country.iso_3166_1 !== "PT" || POSTAL_CODE.test(place.postal_code);
}

function allPositive(invoice: SalesInvoice, context: Context): boolean {
  return Object.values(totalsOf({ invoice, ...context })).every((total) => total >= 0);
}
