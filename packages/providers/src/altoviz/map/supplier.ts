import { decodePayload } from "../../http/decode";
import type { MappedRecord } from "../../records";
import { supplierWire } from "../schemas/supplier";
import { firstNameOf, personName } from "./name";

/** Suppliers cannot be set aside at Altoviz: all are active. @throws MappingError */
export function mapSupplier(payload: string): MappedRecord {
  const wire = decodePayload(supplierWire, payload);
  return {
    type: "party",
    party: {
      externalId: wire.id,
      role: "supplier",
      code: wire.number,
      name: firstNameOf("supplier", [wire.name, personName(wire), wire.email, wire.number]),
      taxId: wire.companyInformations?.vatNumber ?? wire.companyInformations?.siret ?? null,
      country: wire.address?.countryIso ?? null,
      email: wire.email,
      phone: wire.phone ?? wire.cellPhone,
      street: wire.address?.street ?? null,
      postalCode: wire.address?.zipcode ?? null,
      city: wire.address?.city ?? null,
      active: true,
    },
  };
}
