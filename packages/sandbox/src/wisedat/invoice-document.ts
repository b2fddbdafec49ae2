import { renderInvoicePdf } from "../pdf/invoice-pdf";
import { fromMinor } from "./fixed-point";
import { currency } from "./lookups";
import type { WisedatSwitches } from "./options";
import type { Address, Company, SalesInvoice } from "./state";
import { amountOf, totalsOf } from "./totals";

type Context = { company: Company; switches: WisedatSwitches };

/** The printed sales invoice, in Portuguese. */
export function invoiceDocument(invoice: SalesInvoice, { company, switches }: Context): Promise<Buffer> {
  const { symbol, decimal_cases } = currency(invoice.currencyId);
  const amount = (value: number) => `${value.toFixed(decimal_cases).replace(".", ",")} ${symbol}`;
  const customer = company.customers.get(invoice.customerId);
  const totals = totalsOf({ invoice, company, switches });
  const { profile } = company;
  return renderInvoicePdf({
    title: company.salesDocuments.get(invoice.salesDocumentId)?.description ?? "Fatura",
    number: `${invoice.salesDocumentId} ${invoice.seriesId}/${invoice.documentNumber}`,
    issuedOn: invoice.date,
    seller: { label: "Emitente", name: profile.name, lines: lines(profile.address, profile.tax_id) },
    buyer: {
      label: "Cliente",
      name: customer?.name ?? "",
      lines: lines(customer?.billing_address ?? null, customer?.tax_id ?? ""),
    },
    facts: [
      ["Data", invoice.date],
      ["Vencimento", invoice.expirationDate],
      ["V/ referência", invoice.yourReference],
    ],
    columns: ["Descrição", "Qtd.", "Preço", "Desc. %", "Valor"],
    rows: invoice
      .items()
      .map((item) => [
        item.description,
        String(item.quantity),
        item.price.toFixed(2).replace(".", ","),
        item.discount === 0 ? "" : String(item.discount),
        amount(fromMinor(amountOf(item, { invoice, company, switches }), decimal_cases)),
      ]),
    totals: [
      ["Total ilíquido", amount(totals.subtotal)],
      ["IVA", amount(totals.taxes)],
      ["Acerto", amount(-totals.adjustment)],
      ["Total", amount(totals.total)],
    ],
    notes: invoice.canceled ? ["DOCUMENTO ANULADO"] : [invoice.notes],
  });
}

function lines(address: Address | null, taxId: string): string[] {
  if (!address) return [`NIF ${taxId}`];
  return [
    address.street,
    `${address.postal_code} ${address.postal_code_location}`,
    address.country.name,
    `NIF ${taxId}`,
  ];
}
