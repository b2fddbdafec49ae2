import type { SupplierInvoice } from "../collect/invoices";
import type { Collector } from "../catalogue/collectors";
import { collectorConfig } from "../catalogue/view";
import type { Credential, IcState, User } from "../state";

/** The callback of one document. It names neither the credential nor the currency nor the supplier's company. */
export function invoicePayload(
  state: IcState,
  { collector, remoteId }: { collector: Collector; remoteId: string },
  { invoice, data }: { invoice: Omit<SupplierInvoice, "documents">; data: Buffer },
) {
  return {
    type: "invoice",
    collector: collectorField(state, collector),
    remote_id: remoteId,
    invoice: {
      id: invoice.id,
      timestamp: invoice.timestamp,
      link: invoice.link,
      collected_timestamp: state.now().getTime(),
      ...(invoice.amount === undefined ? {} : { amount: invoice.amount }),
      mimetype: mimetypeOf(data),
      metadata: invoice.metadata,
      data: data.toString("base64"),
    },
  };
}

/** The callback that a credential which worked has stopped working. */
export function disconnectedPayload(
  state: IcState,
  collector: Collector,
  about: { credential: Pick<Credential, "id">; user: Pick<User, "id" | "remoteId"> },
) {
  return {
    type: "notification_disconnected",
    collector: collectorField(state, collector),
    credential_id: about.credential.id,
    user_id: about.user.id,
    remote_id: about.user.remoteId,
  };
}

function collectorField(state: IcState, collector: Collector) {
  const idOnly = state.switches.age === "seed" || state.switches.callbackCollector === "id";
  return idOnly ? collector.id : collectorConfig(collector);
}

/** By the first bytes alone; `image/jpg` is what the real server says. */
function mimetypeOf(data: Buffer): string {
  const start = data.subarray(0, 4).toString("latin1");
  if (start === "\x89PNG") return "image/png";
  if (start.startsWith("\xff\xd8\xff")) return "image/jpg";
  return start.startsWith("PK\x03\x04") ? "application/zip" : "application/pdf";
}
