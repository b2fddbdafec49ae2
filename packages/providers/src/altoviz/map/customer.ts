import { decodePayload } from "../../http/decode";
import type { MappedRecord } from "../../records";
import { customerWire } from "../schemas/customer";
import { firstNameOf, personName } from "./name";

/** @throws MappingError */
export function mapCustomer(payload: string): MappedRecord {
  const wire = decodePayload(customerWire, payload);
  return {
    type: "party",
    party: {
      externalId: wire.id,
      role: "customer",
      code: wire.number,
      name: firstNameOf("customer", [wire.name, wire.companyName, personName(wire), wire.email, wire.number]),
      taxId: wire.companyInformations?.vatNumber ?? wire.companyInformations?.siret ?? null,
      country: wire.billingAddress?.countryIso ?? null,
      email: wire.email,
      phone: wire.phone ?? wire.cellPhone,
      street: wire.billingAddress?.street ?? null,
      postalCode: wire.billingAddress?.zipcode ?? null,
      city: wire.billingAddress?.city ?? null,
      active: wire.active !== false,
    },
  };
}
