import type { ReceiptDraft } from "../../../operations";
import { type Receipt, receiptWire } from "../../schemas/receipt";
import type { JsonObject } from "../../schemas/writable";
import { given } from "../given";
import { METHODS } from "./payment";

/** What is sent for a receipt. Links to single commitments, which are not entered here, stay. */
export function receiptInput(draft: ReceiptDraft, known: JsonObject): JsonObject {
  return {
    customerId: draft.partyExternalId,
    date: draft.receivedOn,
    amount: draft.amount,
    paymentMethod: methodInput(draft, known),
    reference: draft.reference,
    links: [...keptLinks(known), ...draft.links.map(linkInput)],
  };
}

/** A method that we have no word for stays. */
function methodInput({ method }: ReceiptDraft, { paymentMethod }: JsonObject) {
  const isOwn = Object.values(METHODS).some((word) => word === paymentMethod);
  return method === "other" && paymentMethod && !isOwn ? undefined : METHODS[method];
}

function linkInput({ resource, externalId, amount }: ReceiptDraft["links"][number]): JsonObject {
  return given({ id: externalId, type: resource === "invoices" ? "Invoice" : "Credit", amount });
}

const linksWire = receiptWire.pick({ links: true });

function keptLinks(known: JsonObject): JsonObject[] {
  const links: Receipt["links"] = linksWire.safeParse(known).data?.links ?? [];
  return links.filter(({ type }) => type === "Commitment").map((link) => given(link));
}
