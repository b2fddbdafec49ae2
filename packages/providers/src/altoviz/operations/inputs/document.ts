import type { DocumentDraft } from "../../../operations";
import type { JsonObject } from "../../schemas/writable";
import { discountInput } from "./values";
import { lineInputs } from "./lines";

/** What is sent for an invoice, credit or quote. Its number, and what else Altoviz keeps of it, stays as it is. */
export function documentInput(draft: DocumentDraft, known: JsonObject): JsonObject {
  return {
    customerId: draft.partyExternalId,
    // a document always has a date: without one Altoviz takes the day
    date: draft.issuedOn ?? undefined,
    subject: draft.subject,
    customerOrderReference: draft.orderReference,
    headerNotes: draft.headerNotes,
    footerNotes: draft.footerNotes,
    internalNotes: draft.internalNotes,
    useTaxIncludedPrices: draft.pricesIncludeTax,
    globalDiscount: discountInput(draft.discount),
    lines: lineInputs(draft, known),
  };
}
