import type { Supplier } from "../overview";

/** From this step of a collect on, the supplier has let the collector in. */
const SIGNED_IN = 5;

/** What can be said of accounts that were added: let in, not let in, or not known yet. */
export function addedWord(
  suppliers: readonly Pick<Supplier, "stateIndex">[],
): "connected" | "failed" | "pending" {
  if (suppliers.some(({ stateIndex }) => stateIndex < 0)) return "failed";
  return suppliers.length > 0 && suppliers.every(({ stateIndex }) => stateIndex >= SIGNED_IN)
    ? "connected"
    : "pending";
}
