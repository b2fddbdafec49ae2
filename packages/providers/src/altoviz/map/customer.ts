import type { z } from "zod";
import { MappingError } from "../../errors";
import { decodePayload } from "../../http/decode";
import type { MappedRecord } from "../../records";
import { customerWire } from "../resources/customers";

type CustomerWire = z.output<typeof customerWire>;

/** @throws MappingError */
export function mapCustomer(payload: string): MappedRecord {
  const wire = decodePayload(customerWire, payload);
  return {
    type: "party",
    party: {
      externalId: wire.id,
      role: "customer",
      code: wire.number,
      name: nameOf(wire),
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

function nameOf(wire: CustomerWire): string {
  const person = [wire.firstName, wire.lastName].filter((part) => part !== null).join(" ");
  const name = wire.name ?? wire.companyName ?? (person || wire.email || wire.number);
  if (!name) throw new MappingError("name", "a customer without any name");
  return name;
}
