import { decodePayload } from "../../http/decode";
import { METHOD_OF_WORD, type ReceiptDraft } from "../../operations";
import { type Receipt, receiptWire } from "../schemas/receipt";

/** Links to single commitments are not among what is entered. Blank where Altoviz says nothing: to be entered. */
export function receiptDraft(payload: string): ReceiptDraft {
  const wire = decodePayload(receiptWire, payload);
  return {
    partyExternalId: wire.customerId ?? "",
    receivedOn: wire.date ?? "",
    amount: wire.amount ?? "",
    method: METHOD_OF_WORD[wire.paymentMethod ?? ""] ?? "other",
    reference: wire.reference,
    links: wire.links.flatMap(linkDraft),
  };
}

function linkDraft({ id, type, amount }: Receipt["links"][number]): ReceiptDraft["links"] {
  const resource = type === "Invoice" ? "invoices" : type === "Credit" ? "credits" : null;
  return resource === null || id === null ? [] : [{ resource, externalId: id, amount }];
}
