const REFUSALS = [
  "not_offered_by_provider",
  "deleted_at_provider",
  "not_a_draft",
  "operation_unresolved",
] as const;
export type FinalizeRefusal = (typeof REFUSALS)[number];

/** Whether there is a sentence for why an invoice cannot be finalized. */
export function isFinalizeRefusal(reason: string | null): reason is FinalizeRefusal {
  return REFUSALS.some((one) => one === reason);
}
