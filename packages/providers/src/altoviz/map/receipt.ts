import { decodePayload } from "../../http/decode";
import type { MappedRecord } from "../../records";
import { type Receipt, receiptWire } from "../schemas/receipt";
import { CURRENCY } from "./sale-document";

/** Money that came in; negative where it went back to the customer. Receipts have no number. @throws MappingError */
export function mapReceipt(payload: string): MappedRecord {
  const wire = decodePayload(receiptWire, payload);
  return {
    type: "payment",
    payment: {
      externalId: wire.id,
      number: null,
      partyExternalId: wire.customerId,
      partyName: wire.customerName,
      receivedOn: wire.date,
      amount: wire.amount,
      currency: CURRENCY,
      method: methodOf(wire),
      reference: wire.reference,
    },
  };
}

/** A payment that is pending or has failed says so, lest it be taken for money that is there. */
function methodOf({ paymentMethod, status }: Receipt): string | null {
  if (status === null || status === "Success") return paymentMethod;
  return paymentMethod === null ? status : `${paymentMethod} (${status})`;
}
