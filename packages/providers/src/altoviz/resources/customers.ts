import { z } from "zod";
import { externalId, optionalText } from "../../http/wire";
import type { Transport } from "../../http/transport";
import type { RawRecord } from "../../records";
import { type ListPage, listPage } from "../paging";
import { recordById } from "./record-by-id";
import { addressWire } from "./sale-document";

/** Altoviz API, schema Customer, as far as it is read; `active` is missing in the older reference. */
export const customerWire = z.object({
  id: externalId,
  number: optionalText,
  name: optionalText,
  companyName: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  email: optionalText,
  phone: optionalText,
  cellPhone: optionalText,
  active: z.boolean().nullish(),
  companyInformations: z.object({ vatNumber: optionalText, siret: optionalText }).nullish(),
  billingAddress: addressWire.nullish(),
});

/** GET /v1/Customers. There is no filter by date of change. */
export function listCustomers(
  transport: Transport,
  request: { page: number; pageSize?: number },
): Promise<ListPage> {
  return listPage(transport, { operation: "customers.list", path: "/v1/Customers", query: {}, ...request });
}

/** GET /v1/Customers/{id}; null where there is none. */
export function customerById(transport: Transport, id: string): Promise<RawRecord | null> {
  const path = `/v1/Customers/${encodeURIComponent(id)}`;
  return recordById(transport, "customers", { operation: "customers.byId", path });
}
