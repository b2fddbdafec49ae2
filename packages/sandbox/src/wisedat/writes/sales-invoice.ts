import { country } from "../lookups";
import type { Company, Customer, Location, SalesInvoice, WisedatState } from "../state";
import type { InvoiceInput, LocationInput } from "./invoice-input";
import { readItems } from "./items";

type Context = { state: WisedatState; company: Company; errors: string[] };

/** A new invoice, not yet numbered, from a POST; missing fields are taken from its customer. */
export function newInvoice(input: InvoiceInput, context: Context): SalesInvoice {
  const customer = context.company.customers.get(input.customer ?? 0);
  const blank: SalesInvoice = {
    id: "",
    documentNumber: 0,
    customerId: 0,
    seriesId: "A",
    salesDocumentId: "FT",
    ...customerDefaults(customer),
    exchangeRate: 0,
    date: "",
    expirationDate: "",
    canceled: false,
    closed: false,
    financialDiscount: 0,
    yourReference: "",
    notes: "",
    vehiclePlate: "",
    alternateBillingAddress: "",
    alternateShippingAddress: "",
    loadingLocation: null,
    unloadingLocation: null,
    conflict: false,
    modifiedAt: "",
    items: () => [],
  };
  return changedInvoice(blank, input, context);
}

/** The invoice with what the request names; a new customer replaces the terms that are not named. */
export function changedInvoice(before: SalesInvoice, input: InvoiceInput, context: Context): SalesInvoice {
  const { company, state, errors } = context;
  const customer = input.customer === undefined ? undefined : company.customers.get(input.customer);
  const base = { ...before, ...(customer ? customerDefaults(customer) : {}) };
  const items = input.items ? readItems(input.items, company, errors) : null;
  return {
    ...base,
    customerId: input.customer ?? base.customerId,
    salesmanId: input.salesman ?? base.salesmanId,
    seriesId: input.series ?? base.seriesId,
    yourReference: input.your_reference ?? base.yourReference,
    notes: input.notes ?? base.notes,
    vehiclePlate: input.vehicle_plate ?? base.vehiclePlate,
    deliveryMethodId: input.delivery_method ?? base.deliveryMethodId,
    salesDocumentId: input.sales_document ?? base.salesDocumentId,
    paymentConditionId: input.payment_condition ?? base.paymentConditionId,
    paymentMethodId: input.payment_method ?? base.paymentMethodId,
    date: input.date?.slice(0, 10) ?? base.date,
    expirationDate: input.expiration_date?.slice(0, 10) ?? base.expirationDate,
    closed: input.closed ?? base.closed,
    currencyId: input.currency ?? base.currencyId,
    exchangeRate: input.exchange_rate ?? rateOf(base, input.currency),
    entityDiscount: input.entity_discount ?? base.entityDiscount,
    financialDiscount: input.financial_discount ?? base.financialDiscount,
    alternateBillingAddress: input.alternate_billing_address ?? base.alternateBillingAddress,
    alternateShippingAddress: input.alternate_shipping_address ?? base.alternateShippingAddress,
    loadingLocation: place(input.loading_location, base.loadingLocation),
    unloadingLocation: place(input.unloading_location, base.unloadingLocation),
    modifiedAt: state.now().toISOString(),
    items: items ? () => items : base.items,
  };
}

function rateOf(base: SalesInvoice, asked: string | undefined): number {
  return (asked ?? base.currencyId) === "EUR" ? 1 : base.exchangeRate;
}

function customerDefaults(customer: Customer | undefined) {
  return {
    salesmanId: customer?.salesmanId ?? 1,
    deliveryMethodId: customer?.deliveryMethodId ?? "NV",
    paymentConditionId: customer?.paymentConditionId ?? "PP",
    paymentMethodId: customer?.paymentMethodId ?? "TB",
    currencyId: customer?.currencyId ?? "EUR",
    entityDiscount: customer?.entityDiscount ?? 0,
  };
}

function place(given: LocationInput | null | undefined, before: Location | null): Location | null {
  if (given === undefined) return before;
  return given === null ? null : { ...given, country: country(given.country.iso_3166_1) };
}
