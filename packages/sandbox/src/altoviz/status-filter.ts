import { balanceOf, overdueCents } from "./balance";
import type { SaleDocument } from "./documents";
import type { AltovizSwitches } from "./options";

export const STATUSES = ["Draft", "Incoming", "Expired", "Paid", "ToSend"] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What the values of `Status` mean; Altoviz names them and says no more. Draft: not finalized. Paid: finalized,
 * nothing left to pay, not cancelled. Expired: something is left to pay and its day has passed. Incoming: something
 * is left to pay, not yet due (or due or not, by the switch). ToSend: finalized and never sent.
 */
export function hasStatus(
  document: SaleDocument,
  status: Status,
  at: { today: string; switches: AltovizSwitches },
) {
  if (status === "Draft" || document.isDraft) return status === "Draft" && document.isDraft;
  if (status === "ToSend") return document.sentAt === null;
  if (document.cancels !== null) return false;
  const balance = balanceOf(document);
  if (status === "Paid") return balance.balanceCents <= 0;
  if (balance.balanceCents <= 0) return false;
  const expired = overdueCents(balance, at.today) > 0;
  if (status === "Expired") return expired;
  return at.switches.statusFilter === "incoming_any_unpaid" || !expired;
}
