import type { Collector } from "../catalogue/collectors";
import { collectorById } from "../catalogue/collectors";
import { generated } from "../collect/documents";
import type { IcState } from "../state";
import { disconnectedPayload, invoicePayload } from "./payload";

const REMOTE_ID = "R121439";
const CREDENTIAL_ID = "6776b5258821de266afbc3f6";
const USER_ID = "687108e5dce5050bc8ca53c1";

/** The collector that tests name: its id and name are those of the real server's fixed data. */
function testCollector(): Collector {
  const [model] = [collectorById("telco_azur")];
  if (!model) throw new Error("the catalogue lacks its model");
  return {
    ...model,
    id: "sliced_invoices",
    name: "Sliced Invoices",
    website: "https://slicedinvoices.example",
    logo: "https://slicedinvoices.example/logo.png",
  };
}

/** The fixed invoice of a test. Its remote_id is none of the receiver's users. */
export async function testInvoice(state: IcState) {
  const collector = testCollector();
  const timestamp = state.now().getTime();
  const issuedOn = state.now().toISOString().slice(0, 10);
  const invoice = {
    id: "INV-3337",
    timestamp,
    link: "https://slicedinvoices.example/INV-3337",
    amount: "$93.50",
    metadata: { contract: "CON-1234" },
  };
  const data = await generated({
    collector,
    invoiceId: invoice.id,
    issuedOn,
    amount: invoice.amount,
    nth: 0,
  });
  return invoicePayload(state, { collector, remoteId: REMOTE_ID }, { invoice, data });
}

/** The fixed notification of a test. */
export function testNotification(state: IcState) {
  const about = { credential: { id: CREDENTIAL_ID }, user: { id: USER_ID, remoteId: REMOTE_ID } };
  return disconnectedPayload(state, testCollector(), about);
}
