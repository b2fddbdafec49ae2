import { currency, DELIVERY_METHODS, described, PAYMENT_CONDITIONS, PAYMENT_METHODS } from "../lookups";
import type { Company, Customer } from "../state";

/** A customer as lists and the headers of documents show it. The tax number has no country prefix. */
export function customerHeader({ id, code, name, tax_id, active }: Customer) {
  return { id, code, name, tax_id, active };
}

/** A customer inside a document that was asked for by its id. */
export function customerOfDocument(customer: Customer) {
  const { id, code, name, tax_id, email, phone, active, country } = customer;
  const { billing_address, shipping_address } = customer;
  return { id, code, name, tax_id, email, phone, active, country, billing_address, shipping_address };
}

/** A customer asked for by its id, inactive ones included. */
export function customerById(company: Company, customer: Customer) {
  const { id, code, name, tax_id, website, email, phone, notes } = customer;
  return {
    id,
    code,
    name,
    tax_id,
    website,
    email,
    phone,
    notes,
    entity_type: customer.entity_type,
    active: customer.active,
    country: customer.country,
    birthday: customer.birthday,
    payment_method: described(PAYMENT_METHODS, customer.paymentMethodId),
    payment_condition: described(PAYMENT_CONDITIONS, customer.paymentConditionId),
    delivery_method: described(DELIVERY_METHODS, customer.deliveryMethodId),
    currency: currency(customer.currencyId),
    salesman: company.salesmen.get(customer.salesmanId) ?? null,
    billing_address: customer.billing_address,
    shipping_address: customer.shipping_address,
    other_addresses: customer.other_addresses,
  };
}
