import { currency, described, PAYMENT_DOCUMENTS, PAYMENT_METHODS } from "../lookups";
import type { WisedatSwitches } from "../options";
import type { Company, Payment } from "../state";
import { shareOfTotal } from "../totals";
import { customerHeader } from "./customer";

type Context = { company: Company; switches: WisedatSwitches };

/** A payment as the list shows it. */
export function paymentHeader(payment: Payment, context: Context) {
  const {
    salesman: _salesman,
    associated_documents: _documents,
    notes: _notes,
    ...header
  } = full(payment, context);
  return header;
}

/** A payment asked for by its id, with the documents that it settles. */
export function paymentById(payment: Payment, context: Context) {
  return {
    ...full(payment, context),
    hash: "",
    hash_control: "",
    atcud: `JFRCK7PXW-${payment.id.replace(/\D/g, "")}`,
  };
}

function full(payment: Payment, context: Context) {
  const { company } = context;
  const customer = company.customers.get(payment.customerId);
  const invoice = company.invoices.get(payment.invoiceId);
  const received = invoice ? shareOfTotal({ invoice, ...context }, payment.percent) : 0;
  const method = described(PAYMENT_METHODS, payment.paymentMethodId);
  return {
    id: payment.id,
    entity: customer ? { ...customerHeader(customer), entity_type: 0 } : null,
    series: company.series.get(payment.seriesId) ?? null,
    salesman: company.salesmen.get(payment.salesmanId) ?? null,
    payment_methods: [{ ...method, value: received, date: payment.date }],
    payment_document: described(PAYMENT_DOCUMENTS, payment.paymentDocumentId),
    currency: currency(invoice?.currencyId ?? "EUR"),
    exchange_rate: invoice?.exchangeRate ?? 1,
    associated_documents: [{ id: payment.invoiceId, received_value: received, discount_value: 0 }],
    notes: payment.notes,
    date: payment.date,
    canceled: payment.canceled,
    received_value: received,
    discount_value: 0,
    withholding_amount: 0,
  };
}
