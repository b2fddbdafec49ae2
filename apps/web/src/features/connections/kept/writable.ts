import type { OperationType } from "@comptoir/providers/operations";
import type { KeptList } from "./lists";

type Deletion = Extract<
  OperationType,
  "contacts.delete" | "customer_families.delete" | "product_families.delete"
>;
type Writes = { create: OperationType; update?: OperationType; remove: Deletion };

/** The lists that may be written to, with the kinds of write. */
export const WRITABLE: { readonly [List in KeptList]?: Writes } = {
  contacts: { create: "contacts.create", update: "contacts.update", remove: "contacts.delete" },
  customer_families: { create: "customer_families.create", remove: "customer_families.delete" },
  product_families: { create: "product_families.create", remove: "product_families.delete" },
};
