import type { ListedResource } from "@/features/records/use-entries";

/** What a provider keeps beside documents and parties, in the order of the tabs. */
export const KEPT_LISTS = [
  "contacts",
  "customer_families",
  "product_families",
  "tax_rates",
  "units",
  "classifications",
  "banks",
  "colleagues",
  "users",
  "settings",
] as const satisfies readonly ListedResource[];

export type KeptList = (typeof KEPT_LISTS)[number];
