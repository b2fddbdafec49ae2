import { minus } from "../../decimal";
import { decodePayload } from "../../http/decode";
import type { InvoiceRecord, MappedRecord } from "../../records";
import { type InvoiceWire, invoiceWire } from "../resources/invoice";
import { linesOf } from "./lines";
import { customerOf, invoicePartyOf } from "./parties";
import { deliveryOf, kindOf, lifecycleOf, settlementOf } from "./states";

/** @throws MappingError */
export function mapInvoice(payload: string): MappedRecord {
  const wire = decodePayload(invoiceWire, payload);
  return {
    type: "invoice",
    invoice: invoiceOf(wire),
    party: wire.contractor ? customerOf(wire.contractor) : null,
  };
}

function invoiceOf(wire: InvoiceWire): InvoiceRecord {
  const { basicInformation: basic } = wire;
  const { netPrice: net, grossPrice: gross } = basic;
  const settlement = settlementOf(wire);
  const lifecycle = lifecycleOf(wire);
  const buyer = wire.buyer ?? wire.contractor;
  return {
    direction: "sale",
    kind: kindOf(wire),
    number: basic.invoiceNumber,
    lifecycle,
    delivery: deliveryOf(wire),
    payment: settlement.payment,
    providerStatus: basic.statusId,
    issuedOn: basic.issueDate,
    dueOn: wire.payments?.dueDate ?? null,
    currency: basic.currency.toUpperCase(),
    net,
    // vatPLN is in złoty whatever the currency: the tax in the invoice's own currency is the difference.
    tax: net !== null && gross !== null ? minus(gross, net) : null,
    gross,
    open: settlement.open,
    party: buyer ? invoicePartyOf(buyer) : null,
    lines: linesOf(wire.invoicePosition ?? []),
    hasDocument: lifecycle !== "draft",
    relatedExternalIds: basic.relatedInvoicesIds ?? [],
  };
}
