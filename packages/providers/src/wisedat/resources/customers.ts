import { z } from "zod";
import type { Transport } from "../../http/transport";
import { externalId, optionalCountry, optionalText } from "../../http/wire";
import { readOne } from "../answers";
import type { ListSource } from "./lists";

export const wisedatCountry = z.looseObject({ iso_3166_1: optionalCountry }).nullish();

export const wisedatAddress = z
  .looseObject({
    street: optionalText,
    city: optionalText,
    postal_code: optionalText,
    postal_code_location: optionalText,
    country: wisedatCountry,
  })
  .nullish();

/** A customer: lists give the first five, the rest comes when asked for by id or inside a whole invoice. */
export const wisedatCustomer = z.looseObject({
  id: externalId,
  code: optionalText,
  name: optionalText,
  tax_id: optionalText,
  active: z.boolean().nullish(),
  email: optionalText,
  phone: optionalText,
  country: wisedatCountry,
  billing_address: wisedatAddress,
});

export type WisedatCustomer = z.infer<typeof wisedatCustomer>;

/** GET /customers. Inactive ones have invoices too. */
export const customerList: ListSource = {
  operation: "customers.list",
  path: "/customers",
  query: { show_inactive: true },
};

/** GET /customers?id= (the path form `/customers/{id}` is a 404). */
export async function fetchCustomer(transport: Transport, id: string): Promise<string> {
  const operation = "customers.byId";
  return readOne(
    await transport.request(operation, { method: "GET", path: "/customers", query: { id } }),
    operation,
  );
}
