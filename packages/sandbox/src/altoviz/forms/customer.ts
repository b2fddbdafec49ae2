import type { Scene } from "../call";
import type { AltovizSwitches } from "../options";
import { type Customer, customerName, type PersonType } from "../records";
import { addressForm } from "./address";

export function customerForm(customer: Customer, { books, state }: Scene) {
  const address = customer.address ? addressForm(customer.address) : null;
  const family = customer.familyId === null ? undefined : books.customerFamilies.get(customer.familyId);
  return {
    active: customer.active,
    billingAddress: address,
    billingOptions: billingOptions(customer),
    cellPhone: customer.cellPhone,
    companyInformations: {
      effectiveElectronicAddress: customer.electronicAddress ?? customer.siret,
      electronicAddress: customer.electronicAddress,
      siret: customer.siret,
      vatNumber: customer.vatNumber,
    },
    companyName: customer.companyName,
    email: customer.email,
    family: family ? { ...family } : null,
    firstName: customer.firstName,
    id: customer.id,
    internalId: customer.internalId,
    internalNotes: customer.internalNotes,
    lastName: customer.lastName,
    name: customerName(customer),
    number: customer.number,
    phone: customer.phone,
    shippingAddress: customer.shippingAddress ? addressForm(customer.shippingAddress) : null,
    title: customer.title,
    type: personType(customer.type, state.switches),
  };
}

/** The older reference has two words where the present server has three. */
export function personType(type: PersonType, switches: Pick<AltovizSwitches, "personTypes">): string {
  if (switches.personTypes !== "seed") return type;
  return type === "Consumer" ? "Individual" : "Company";
}

function billingOptions(customer: Customer) {
  const abroad = customer.address !== null && customer.address.countryIso !== "FR";
  return {
    allowed: null,
    bankAccountId: null,
    buyerReference: null,
    colleagueId: null,
    discount: { type: "Percent", value: customer.discountPercent ?? 0 },
    initialCommitmentAmount: null,
    initialCommitmentDate: null,
    initialCommitmentStatus: null,
    paymentMethod: null,
    sendDocumentAsAttachment: null,
    settlementTermId: null,
    useTaxIncludedPrices: null,
    vatReverseCharge: customer.billingOptions === null && abroad && customer.vatNumber !== null,
    vendorReference: null,
    ...customer.billingOptions,
  };
}
