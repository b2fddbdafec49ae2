import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, firmId, id } from "./columns";
import { firmPolicies } from "./policies";

/** Who did what, written in the transaction of the change. Append-only (no UPDATE or DELETE is granted), no foreign keys. */
export const auditEvents = pgTable(
  "audit_events",
  {
    firmId: firmId(),
    id: id(),
    at: createdAt(),
    actorKind: text().notNull(),
    actorId: uuid(),
    /** `entity.past_tense`. */
    action: text().notNull(),
    entityType: text().notNull(),
    entityId: uuid(),
    companyId: uuid(),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    index("audit_events_recent").on(t.firmId, t.at),
    ...firmPolicies(),
  ],
);
