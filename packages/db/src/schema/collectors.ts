import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, sealed } from "./columns";
import { companies } from "./companies";
import { connections } from "./connections";
import { firmPolicies } from "./policies";

/** A company's user at Invoice-Collector. `remote_id` is opaque and ours; callbacks are routed by it. */
export const collectorAccounts = pgTable(
  "collector_accounts",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    companyId: uuid().notNull(),
    remoteId: text().notNull(),
    remoteUserId: text(),
    createdAt: createdAt(),
    /** When its credentials were last asked for: pollers of all processes share it. */
    polledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    uniqueIndex("collector_accounts_company_key").on(t.firmId, t.connectionId, t.companyId),
    uniqueIndex("collector_accounts_remote_key").on(t.firmId, t.connectionId, t.remoteId),
    ...firmPolicies(),
  ],
);

/** A supplier account entered in the credential window, as last seen at Invoice-Collector. Removed ones keep their history. */
export const collectorCredentials = pgTable(
  "collector_credentials",
  {
    firmId: firmId(),
    id: id(),
    collectorAccountId: uuid().notNull(),
    companyId: uuid().notNull(),
    externalId: text().notNull(),
    collectorId: text().notNull(),
    collectorName: text().notNull(),
    note: text(),
    /** -2 disconnected, -1 error, 0 not yet, 1..6 running, 7 done. */
    stateIndex: integer().notNull(),
    stateMessage: text(),
    lastCollectAt: instant(),
    nextCollectAt: instant(),
    invoiceCount: integer().notNull().default(0),
    createdAt: createdAt(),
    seenAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({
      columns: [t.firmId, t.collectorAccountId],
      foreignColumns: [collectorAccounts.firmId, collectorAccounts.id],
    }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    uniqueIndex("collector_credentials_key").on(t.firmId, t.collectorAccountId, t.externalId),
    index("collector_credentials_of_company").on(t.firmId, t.companyId),
    ...firmPolicies(),
  ],
);

/**
 * One opening of the credential window. The frame's address holds a one-time code of which only the hash is kept (in
 * `entry_keys`); what was there before is compared with what is there after.
 */
export const onboardingSessions = pgTable(
  "onboarding_sessions",
  {
    firmId: firmId(),
    id: id(),
    collectorAccountId: uuid().notNull(),
    companyId: uuid().notNull(),
    openedBy: uuid().notNull(),
    locale: text().notNull(),
    /** Set when an existing credential is reopened. */
    credentialExternalId: text(),
    credentialsBefore: text().array().notNull(),
    createdAt: createdAt(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    framedAt: instant(),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({
      columns: [t.firmId, t.collectorAccountId],
      foreignColumns: [collectorAccounts.firmId, collectorAccounts.id],
    }),
    ...firmPolicies(),
  ],
);

/** Callbacks and webhooks that we registered at a provider: its id there, and the public address it was made with. */
export const remoteHooks = pgTable(
  "remote_hooks",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    /** null while the provider has not shown the id of a webhook; its address identifies it meanwhile. */
    externalId: text(),
    /** Of a webhook: its whole address and the secret that the provider proves itself with. */
    sealedSecret: sealed(),
    /** COMPTOIR_PUBLIC_URL at the time; when it changes the hook is made anew. */
    publicUrl: text().notNull(),
    createdAt: createdAt(),
    /** Since when another callback was found active in its place; null when ours is. */
    replacedAt: instant(),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("remote_hooks_of_connection").on(t.firmId, t.connectionId),
    ...firmPolicies(),
  ],
);
