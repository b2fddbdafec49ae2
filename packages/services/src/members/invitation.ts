import { asFirmId, asSystem, type FirmId } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";
import { notFound } from "../errors";

export type OpenInvitation = {
  firmId: FirmId;
  firmSlug: string;
  firmName: string;
  id: string;
  email: string;
  role: "owner" | "accountant";
  companyAccess: "all" | "some";
  companyIds: string[];
  /** Whether the invited address has an account already: its password is then asked instead of a new one. */
  isKnownPerson: boolean;
};

/** The invitation behind a link. Reading it changes nothing (mail scanners follow links). @throws ServiceError not_found */
export async function openInvitation({ database }: SystemContext, token: string): Promise<OpenInvitation> {
  const [row] = await asSystem(
    database,
    "an invitation's link",
    ({ sql }) =>
      sql<(Omit<OpenInvitation, "firmId"> & { firmId: string })[]>`
      select i.firm_id as "firmId", f.slug as "firmSlug", f.name as "firmName", i.id, i.email, i.role,
        i.company_access as "companyAccess", i.company_ids::text[] as "companyIds",
        exists (select 1 from users u where lower(u.email) = lower(i.email)) as "isKnownPerson"
      from resolve_entry_key(${hashToken(token)}, 'invitation') k
      join invitations i on i.firm_id = k.firm_id and i.id = k.target_id
      join firms f on f.id = i.firm_id
      where i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`,
  );
  if (!row) throw notFound("invitation");
  return { ...row, firmId: asFirmId(row.firmId) };
}
