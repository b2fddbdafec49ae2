import { type FirmContext, findMembership } from "@comptoir/services";
import { container } from "./container";
import { signedIn } from "./signed-in";

export type FirmEntry =
  | { kind: "entered"; ctx: FirmContext }
  | { kind: "signed_out" }
  /** No such firm, or not this person's: the two look the same. */
  | { kind: "unknown_firm" };

/** Opens the firm that the address names, by the signed-in person's membership. */
export async function enterFirm(firmSlug: string): Promise<FirmEntry> {
  const userId = (await signedIn())?.id;
  if (!userId) return { kind: "signed_out" };
  const { database, ports } = container();
  const membership = await findMembership(database, { userId, firmSlug });
  if (!membership) return { kind: "unknown_firm" };
  const { firmId, companies, role } = membership;
  return {
    kind: "entered",
    ctx: { firmId, firmSlug, companies, actor: { kind: "user", userId, role }, database, ports },
  };
}
