import {
  asFirmId,
  asSystem,
  type COMPANY_ACCESS,
  type Database,
  type FirmId,
  type ROLES,
} from "@comptoir/db";
import type { CompanyScope } from "../context";

export type Membership = {
  firmId: FirmId;
  firmSlug: string;
  role: (typeof ROLES)[number];
  companies: CompanyScope;
};

type MembershipRow = {
  firmId: string;
  firmSlug: string;
  role: (typeof ROLES)[number];
  companyAccess: (typeof COMPANY_ACCESS)[number];
  companyIds: string[];
};

/** The membership by which a person enters the firm that an address names; null when there is none, or no such firm. */
export async function findMembership(
  database: Database,
  person: { userId: string; firmSlug: string },
): Promise<Membership | null> {
  const [row] = await asSystem(
    database,
    "the firm of an address",
    ({ sql }) =>
      sql<MembershipRow[]>`
      select f.id as "firmId", f.slug as "firmSlug", m.role, m.company_access as "companyAccess",
        coalesce((select array_agg(mc.company_id::text) from member_companies mc
          where mc.firm_id = m.firm_id and mc.membership_id = m.id), '{}') as "companyIds"
      from firms f join memberships m on m.firm_id = f.id
      where f.slug = ${person.firmSlug} and m.user_id = ${person.userId}`,
  );
  if (!row) return null;
  return {
    firmId: asFirmId(row.firmId),
    firmSlug: row.firmSlug,
    role: row.role,
    companies: row.companyAccess === "all" ? "all" : row.companyIds,
  };
}

/** The firms that a person is a member of, in order of name; those of one name in the order of their addresses. */
export async function firmsOfPerson(
  database: Database,
  userId: string,
): Promise<{ slug: string; name: string }[]> {
  const rows = await asSystem(
    database,
    "the firms of a person",
    ({ sql }) =>
      sql<{ slug: string; name: string }[]>`
      select f.slug, f.name from firms f join memberships m on m.firm_id = f.id
      where m.user_id = ${userId} order by f.name collate "und-x-icu", f.slug limit 100`,
  );
  return [...rows];
}
