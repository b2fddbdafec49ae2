import { MappingError } from "../../errors";
import type { InvoicePartyRecord, PartyRecord } from "../../records";
import type { WisedatCustomer } from "../resources/customers";

/** @throws MappingError when there is nothing to call the customer by. */
export function mapCustomer(customer: WisedatCustomer): PartyRecord {
  const name = customer.name ?? customer.code;
  if (name === null) throw new MappingError("name", "neither a name nor a code");
  return {
    ...contact(customer),
    externalId: customer.id,
    role: "customer",
    code: customer.code,
    name,
    phone: customer.phone,
    active: customer.active ?? true,
  };
}

/** The customer as printed on an invoice. */
export function invoiceParty(customer: WisedatCustomer): InvoicePartyRecord {
  return { ...contact(customer), externalId: customer.id, name: customer.name ?? customer.code };
}

/** The tax number comes without its country's prefix, and stays so. */
function contact(customer: WisedatCustomer) {
  const address = customer.billing_address;
  return {
    taxId: customer.tax_id,
    country: address?.country?.iso_3166_1 ?? customer.country?.iso_3166_1 ?? null,
    email: customer.email,
    street: address?.street ?? null,
    postalCode: address?.postal_code ?? null,
    city: address?.city ?? null,
  };
}
