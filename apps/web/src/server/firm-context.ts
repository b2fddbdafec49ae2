import { type FirmContext, findMembership } from "@comptoir/services";
import { auth } from "./auth";
import { container } from "./container";

export type FirmEntry =
  | { kind: "entered"; ctx: FirmContext }
  | { kind: "signed_out" }
  /** No such firm, or not this person's: the two look the same. */
  | { kind: "unknown_firm" };

/** Opens the firm that the address names, by the signed-in person's membership. */
export async function enterFirm(firmSlug: string): Promise<FirmEntry> {
  const session = await auth();
  const userId = session?.user?.id;
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
