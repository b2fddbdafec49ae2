import type { CustomerRow } from "./customer";

/** Whom the companies invoice, or who invoices them. */
export type PartyRole = CustomerRow["role"];

/** The provider's collection that holds parties of the role. */
export function partyResource(role: PartyRole): "customers" | "suppliers" {
  return role === "customer" ? "customers" : "suppliers";
}
