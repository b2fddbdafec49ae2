import { decodePayload } from "../../http/decode";
import type { DocumentDraft } from "../../operations";
import { wholeDocumentWire } from "../schemas/whole-document";
import { discountDraft, lineDrafts } from "./line";

/** Of an invoice, a credit or a quote. One without a customer in the books has a blank one, to be chosen. */
export function documentDraft(payload: string): DocumentDraft {
  const wire = decodePayload(wholeDocumentWire, payload);
  const pricesIncludeTax = wire.useTaxIncludedPrices === true;
  return {
    partyExternalId: wire.customerId ?? "",
    issuedOn: wire.date,
    subject: wire.subject,
    orderReference: wire.customerOrderReference,
    headerNotes: wire.headerNotes,
    footerNotes: wire.footerNotes,
    internalNotes: wire.internalNotes,
    pricesIncludeTax,
    discount: discountDraft(wire.globalDiscount),
    lines: lineDrafts(wire.lines, pricesIncludeTax),
  };
}
