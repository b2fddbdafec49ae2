import type { InvoicePartyRecord, PartyRecord } from "../../records";
import type { ContractorWire } from "../resources/invoice";

/** Who stands on the invoice. */
export function invoicePartyOf(wire: ContractorWire): InvoicePartyRecord {
  return {
    externalId: wire.contractorId,
    name: wire.contractorName,
    taxId: wire.taxIdentificationNumber,
    country: wire.country,
    email: firstEmail(wire.email),
    street: streetOf(wire),
    postalCode: wire.postCode,
    city: wire.city,
  };
}

/** The contractor as a customer of its own; null where the invoice does not say which one. */
export function customerOf(wire: ContractorWire): PartyRecord | null {
  const { contractorId, contractorName } = wire;
  if (contractorId === null || contractorName === null) return null;
  const { name: _, ...rest } = invoicePartyOf(wire);
  return {
    ...rest,
    externalId: contractorId,
    role: "customer",
    code: null,
    name: contractorName,
    phone: [wire.areaNumber, wire.phoneNumber].filter((part) => part !== null).join(" ") || null,
    active: true,
  };
}

/** "Dezsez View 396/154" */
function streetOf(wire: ContractorWire): string | null {
  const house = [wire.houseNumber, wire.flatNumber].filter((part) => part !== null).join("/");
  return [wire.street, house].filter((part) => part).join(" ") || null;
}

/** "went@able.com,fv@altera.co" holds two. */
function firstEmail(text: string | null): string | null {
  return text?.split(/[,;]/)[0]?.trim() || null;
}
