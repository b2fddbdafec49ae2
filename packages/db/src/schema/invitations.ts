import { check, foreignKey, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, oneOf } from "./columns";
import { firms } from "./firms";
import { COMPANY_ACCESS, ROLES } from "./memberships";
import { firmPolicies } from "./policies";

/** A seat offered to an e-mail address. The link's secret stands hashed in `entry_keys`; accepted, revoked or expired by its columns. */
export const invitations = pgTable(
  "invitations",
  {
    firmId: firmId(),
    id: id(),
    email: text().notNull(),
    role: text({ enum: ROLES }).notNull(),
    companyAccess: text({ enum: COMPANY_ACCESS }).notNull(),
    companyIds: uuid().array().notNull(),
    invitedBy: uuid().notNull(),
    createdAt: createdAt(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId], foreignColumns: [firms.id] }),
    check("invitations_role", oneOf("role", ROLES)),
    check("invitations_company_access", oneOf("company_access", COMPANY_ACCESS)),
    ...firmPolicies(),
  ],
);

export type InvitationRow = typeof invitations.$inferSelect;
