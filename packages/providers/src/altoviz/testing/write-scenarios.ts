import type { RunningAltoviz } from "@comptoir/sandbox/altoviz/server";
import { defined } from "../../testing/contract/bench";
import type { WriteScenarios } from "../../testing/contract/subject";
import { invoiceWrites, otherDocumentWrites, receiptWrites } from "./document-writes";
import { partyWrites } from "./party-writes";
import { productWrites } from "./product-writes";

/** What each kind of write needs to be sent once, against the books of a stand-in. */
export function altovizWrites(standIn: RunningAltoviz): WriteScenarios {
  const books = defined(standIn.state.books(standIn.apiKey));
  const customerId = String(defined([...books.customers.values()][0]).id);
  return {
    ...invoiceWrites(customerId),
    ...otherDocumentWrites(customerId),
    ...receiptWrites(customerId),
    ...partyWrites(),
    ...productWrites(),
  };
}
