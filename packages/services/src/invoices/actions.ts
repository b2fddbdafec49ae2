import { CATALOG } from "@comptoir/providers/catalog";
import type { InvoiceOperation } from "../operations/of-invoice";
import type { InvoiceListRow } from "./row";

export type Availability = { allowed: boolean; reason: string | null };

const UNRESOLVED: readonly string[] = ["queued", "sending", "unknown", "needs_person"];

/** Whether the invoice can be finalized now, and if not, why (a word for the screen's sentence table). */
export function finalizeAvailability(
  invoice: Pick<InvoiceListRow, "providerId" | "lifecycle" | "deletedAtProvider">,
  operations: readonly InvoiceOperation[],
): Availability {
  if (!CATALOG[invoice.providerId].capabilities.includes("invoices.finalize")) {
    return { allowed: false, reason: "not_offered_by_provider" };
  }
  if (invoice.deletedAtProvider) return { allowed: false, reason: "deleted_at_provider" };
  if (invoice.lifecycle !== "draft") return { allowed: false, reason: "not_a_draft" };
  if (operations.some((operation) => UNRESOLVED.includes(operation.status))) {
    return { allowed: false, reason: "operation_unresolved" };
  }
  return { allowed: true, reason: null };
}
