import { createHash } from "node:crypto";
import {
  currency,
  DELIVERY_METHODS,
  described,
  PAYMENT_CONDITIONS,
  PAYMENT_METHODS,
  UNITS,
} from "../lookups";
import type { WisedatSwitches } from "../options";
import type { Company, Item, SalesInvoice } from "../state";
import { totalsOf } from "../totals";
import { customerHeader, customerOfDocument } from "./customer";

type Context = { company: Company; switches: WisedatSwitches };

/** A sales invoice as the list shows it: the header, without lines. */
export function invoiceHeader(invoice: SalesInvoice, context: Context) {
  const customer = context.company.customers.get(invoice.customerId);
  return {
    id: invoice.id,
    document_number: invoice.documentNumber,
    customer: customer ? customerHeader(customer) : null,
    series: context.company.series.get(invoice.seriesId) ?? null,
    ...terms(invoice, context.company),
    ...dates(invoice),
    ...totalsOf({ invoice, ...context }),
    entity_discount: invoice.entityDiscount,
    financial_discount: invoice.financialDiscount,
  };
}

/** A sales invoice asked for by its id, with lines, addresses and the marks of certification. */
export function invoiceById(invoice: SalesInvoice, context: Context) {
  const { company } = context;
  const customer = company.customers.get(invoice.customerId);
  return {
    id: invoice.id,
    document_number: invoice.documentNumber,
    customer: customer ? customerOfDocument(customer) : null,
    series: company.series.get(invoice.seriesId) ?? null,
    salesman: company.salesmen.get(invoice.salesmanId) ?? null,
    ...terms(invoice, company),
    items: invoice.items().map((item) => itemShape(item, company)),
    your_reference: invoice.yourReference,
    notes: invoice.notes,
    vehicle_plate: invoice.vehiclePlate,
    ...dates(invoice),
    ...totalsOf({ invoice, ...context }),
    entity_discount: invoice.entityDiscount,
    financial_discount: invoice.financialDiscount,
    alternate_billing_address: invoice.alternateBillingAddress,
    alternate_shipping_address: invoice.alternateShippingAddress,
    ...certification(invoice),
    loading_location: invoice.loadingLocation,
    unloading_location: invoice.unloadingLocation,
  };
}

function terms(invoice: SalesInvoice, company: Company) {
  return {
    delivery_method: described(DELIVERY_METHODS, invoice.deliveryMethodId),
    payment_condition: described(PAYMENT_CONDITIONS, invoice.paymentConditionId),
    payment_method: described(PAYMENT_METHODS, invoice.paymentMethodId),
    sales_document: company.salesDocuments.get(invoice.salesDocumentId) ?? null,
    currency: currency(invoice.currencyId),
    exchange_rate: invoice.exchangeRate,
  };
}

function dates({ date, expirationDate, canceled, closed }: SalesInvoice) {
  return { date, expiration_date: expirationDate, canceled, closed };
}

function itemShape(item: Item, company: Company) {
  const product = item.productId === null ? undefined : company.products.get(item.productId);
  return {
    product: product
      ? {
          id: product.id,
          name: product.name,
          barcode: product.barcode,
          type: product.type,
          unit: described(UNITS, product.unitId),
        }
      : null,
    tax: item.taxId === null ? null : (company.taxes.get(item.taxId) ?? null),
    price: item.price,
    quantity: item.quantity,
    discount: item.discount,
    type: item.type,
    description: item.description,
    warehouse: item.warehouse,
  };
}

/** Only a closed document is signed. */
function certification(invoice: SalesInvoice) {
  if (!invoice.closed) return { hash: "", hash_control: "", atcud: "" };
  const hash = createHash("sha1").update(`${invoice.id};${invoice.date}`).digest("base64");
  return { hash, hash_control: "1", atcud: `JF${invoice.seriesId}K7PXW-${invoice.documentNumber}` };
}
