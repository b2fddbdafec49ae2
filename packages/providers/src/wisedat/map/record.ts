import { MappingError } from "../../errors";
import { decodePayload } from "../../http/decode";
import type { MappedRecord, Resource } from "../../records";
import { wisedatCustomer } from "../resources/customers";
import { wisedatSalesInvoice } from "../resources/sales-invoices";
import { mapCustomer } from "./customer";
import { linesOf, mapSalesInvoice } from "./sales-invoice";

/** @throws MappingError */
export function mapWisedat(resource: Resource, payload: string): MappedRecord {
  if (resource === "customers")
    return { type: "party", party: mapCustomer(decodePayload(wisedatCustomer, payload)) };
  if (resource !== "invoices" && resource !== "invoice_details") {
    throw new MappingError("", `WISEDAT has no ${resource}`);
  }
  const wire = decodePayload(wisedatSalesInvoice, payload);
  const invoice = mapSalesInvoice(wire);
  if (resource === "invoices") return { type: "invoice", invoice, party: null };
  return { type: "invoice_lines", invoiceResource: "invoices", lines: linesOf(wire) ?? [], invoice };
}
