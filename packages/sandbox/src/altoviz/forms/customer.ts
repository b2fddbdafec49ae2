import type { AltovizSwitches } from "../options";
import { type Customer, customerName, type PersonType } from "../records";
import { addressForm } from "./address";

export function customerForm(customer: Customer, switches: AltovizSwitches) {
  const address = addressForm(customer.address);
  return {
    active: true,
    billingAddress: address,
    billingOptions: {
      discount: { type: "Percent", value: customer.discountPercent ?? 0 },
      vatReverseCharge: customer.address.countryIso !== "FR" && customer.vatNumber !== null,
      vendorReference: null,
    },
    cellPhone: customer.cellPhone,
    companyInformations: {
      effectiveElectronicAddress: null,
      electronicAddress: null,
      siret: customer.siret,
      vatNumber: customer.vatNumber,
    },
    companyName: customer.companyName,
    email: customer.email,
    family: null,
    firstName: customer.firstName,
    id: customer.id,
    internalId: customer.internalId,
    internalNotes: null,
    lastName: customer.lastName,
    name: customerName(customer),
    number: customer.number,
    phone: customer.phone,
    shippingAddress: address,
    title: customer.title,
    type: personType(customer.type, switches),
  };
}

/** The older reference has two words where the present server has three. */
export function personType(type: PersonType, switches: AltovizSwitches): string {
  if (switches.personTypes === "new") return type;
  return type === "Consumer" ? "Individual" : "Company";
}
