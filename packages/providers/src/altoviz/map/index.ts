import { MappingError } from "../../errors";
import type { MappedRecord, Resource } from "../../records";
import { mapCustomer } from "./customer";
import { mapSaleDocument } from "./sale-document";

/** @throws MappingError */
export function mapRecord(resource: Resource, payload: string): MappedRecord {
  if (resource === "customers") return mapCustomer(payload);
  if (resource === "invoices" || resource === "credits") return mapSaleDocument(resource, payload);
  throw new MappingError("", `Altoviz has no ${resource}`);
}
