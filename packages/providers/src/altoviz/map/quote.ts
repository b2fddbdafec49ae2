import { decodePayload } from "../../http/decode";
import { optionalText } from "../../http/wire";
import type { MappedRecord } from "../../records";
import { saleDocumentWire } from "../schemas/sale-document";
import { linesOf } from "./lines";
import { deliveryOf } from "./payment";
import { CURRENCY, partyOf } from "./sale-document";

const quoteWire = saleDocumentWire.extend({ status: optionalText });

/**
 * An offer that nobody can take up any more: the customer said no, or it was closed. It has no effect, as a cancelled
 * document has none; one that was invoiced has had its effect and stands.
 */
const VOID: ReadonlySet<string> = new Set(["Refused", "Closed"]);

/** A quote is never a draft, and nothing is owed for it. @throws MappingError */
export function mapQuote(payload: string): MappedRecord {
  const wire = decodePayload(quoteWire, payload);
  return {
    type: "invoice",
    party: null,
    invoice: {
      direction: "sale",
      kind: "quote",
      number: wire.number,
      lifecycle: VOID.has(wire.status ?? "") ? "cancelled" : "final",
      delivery: wire.status === "Sent" ? "sent" : deliveryOf(wire),
      payment: "not_applicable",
      providerStatus: wire.status,
      issuedOn: wire.date,
      dueOn: null,
      currency: CURRENCY,
      net: wire.taxExcludedAmount,
      tax: wire.taxAmount,
      gross: wire.taxIncludedAmount,
      open: "0",
      party: partyOf(wire),
      lines: linesOf(wire.lines ?? []),
      hasDocument: true,
      relatedExternalIds: [],
    },
  };
}
