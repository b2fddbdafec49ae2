import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, firmId, id, oneOf } from "./columns";
import { companies } from "./companies";
import { firms } from "./firms";
import { firmPolicies } from "./policies";
import { users } from "./users";

export const ROLES = ["owner", "accountant"] as const;
export const COMPANY_ACCESS = ["all", "some"] as const;

/** A person's place in a firm: the role, and whether all companies or only those of `member_companies` are visible. */
export const memberships = pgTable(
  "memberships",
  {
    firmId: firmId(),
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text({ enum: ROLES }).notNull(),
    companyAccess: text({ enum: COMPANY_ACCESS }).notNull().default("all"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId], foreignColumns: [firms.id] }),
    uniqueIndex("memberships_user_key").on(t.firmId, t.userId),
    index("memberships_by_user").on(t.userId),
    check("memberships_role", oneOf("role", ROLES)),
    check("memberships_company_access", oneOf("company_access", COMPANY_ACCESS)),
    ...firmPolicies(),
  ],
);

/** The companies a member may see when the access is "some". */
export const memberCompanies = pgTable(
  "member_companies",
  { firmId: firmId(), membershipId: uuid().notNull(), companyId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.firmId, t.membershipId, t.companyId] }),
    foreignKey({
      columns: [t.firmId, t.membershipId],
      foreignColumns: [memberships.firmId, memberships.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    ...firmPolicies(),
  ],
);

export type MembershipRow = typeof memberships.$inferSelect;
