import type { LIFECYCLES, PAYMENTS } from "@comptoir/db";
import { type CapabilityId, CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import type { OperationType } from "@comptoir/providers";
import type { Operation } from "./operation";

export type Availability = { allowed: boolean; reason: string | null };

/** What decides whether something can be done with a record. `state` is null for what is no invoice. */
export type RecordState = {
  providerId: ProviderId;
  deletedAtProvider: boolean;
  state: { lifecycle: (typeof LIFECYCLES)[number]; payment: (typeof PAYMENTS)[number] } | null;
};

const UNRESOLVED: readonly string[] = ["queued", "sending", "unknown", "needs_person"];
const SETTLED: readonly string[] = ["paid", "overpaid", "refunded"];

/** Verbs that a final document refuses, and verbs that a draft does. */
const FOR_DRAFTS: readonly string[] = ["update", "delete", "finalize"];
const FOR_FINAL: readonly string[] = ["send"];

/** Whether a write can be asked for now, and if not, why (a word for the screen's sentence table). */
export function availabilityOf(
  type: OperationType,
  record: RecordState,
  operations: readonly Operation[],
): Availability {
  const reason = refusal(type, record, operations);
  return { allowed: reason === null, reason };
}

function refusal(type: OperationType, record: RecordState, operations: readonly Operation[]): string | null {
  const offered: readonly CapabilityId[] = CATALOG[record.providerId].capabilities;
  if (!offered.includes(type)) return "not_offered_by_provider";
  if (record.deletedAtProvider) return "deleted_at_provider";
  const about = record.state ? documentRefusal(type, record.state) : null;
  if (about) return about;
  return operations.some(({ status }) => UNRESOLVED.includes(status)) ? "operation_unresolved" : null;
}

function documentRefusal(type: OperationType, { lifecycle, payment }: NonNullable<RecordState["state"]>) {
  // a quote is never finalized: what is made of it is another document
  if (type.startsWith("quotes.")) return null;
  const verb = type.slice(type.indexOf(".") + 1);
  if (lifecycle === "cancelled") return "cancelled";
  if (FOR_DRAFTS.includes(verb) && lifecycle !== "draft") return "not_a_draft";
  if (FOR_FINAL.includes(verb) && lifecycle === "draft") return "still_a_draft";
  const settles = verb === "markPaid" || verb === "markRefunded";
  return settles && SETTLED.includes(payment) ? "settled" : null;
}
