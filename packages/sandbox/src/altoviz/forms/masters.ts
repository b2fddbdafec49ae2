import type { Colleague, Contact, Supplier } from "../masters";
import type { Scene } from "../call";
import type { Person } from "../person";
import { addressForm, displayNames } from "./address";

export function contactForm(contact: Contact) {
  return {
    ...personForm(contact),
    companyName: contact.companyName,
    ...displayNames(contact),
    function: contact.function,
    id: contact.id,
    internalId: contact.internalId,
    service: contact.service,
  };
}

/** A contact as a customer or a supplier has it. */
export function thirdContactForm(contact: Contact) {
  return { ...contactForm(contact), isMain: contact.owner !== null };
}

export function supplierForm(supplier: Supplier, { books }: Scene) {
  const by = `usr_${books.profile.firstId}`;
  return {
    ...personForm(supplier),
    address: supplier.address ? addressForm(supplier.address) : null,
    companyInformations: {
      effectiveElectronicAddress: supplier.electronicAddress ?? supplier.siret,
      electronicAddress: supplier.electronicAddress,
      siret: supplier.siret,
      vatNumber: supplier.vatNumber,
    },
    createdAt: supplier.createdAt,
    createdById: by,
    defaultPaymentMethod: supplier.defaultPaymentMethod,
    id: supplier.id,
    internalId: supplier.internalId,
    internalNotes: supplier.internalNotes,
    name: supplier.name,
    number: supplier.number,
    updatedAt: supplier.updatedAt,
    updatedById: supplier.updatedAt === null ? null : by,
  };
}

/** `metadatas`, where everything else has `metadata`. */
export function colleagueForm(colleague: Colleague) {
  return {
    ...personForm(colleague),
    homecareServiceNumber: colleague.homecareServiceNumber,
    id: colleague.id,
    initialPartnerBalance: colleague.initialPartnerBalance,
    internalId: colleague.internalId,
    isPartner: colleague.isPartner,
    metadatas: colleague.metadatas,
    name: colleague.name,
    number: colleague.number,
    userId: colleague.userId,
  };
}

function personForm({ cellPhone, email, firstName, lastName, phone, title }: Person): Person {
  return { cellPhone, email, firstName, lastName, phone, title };
}
