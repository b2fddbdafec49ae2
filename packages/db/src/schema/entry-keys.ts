import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant, oneOf } from "./columns";
import { firmPolicies } from "./policies";

export const ENTRY_PURPOSES = [
  "collector_callback",
  "provider_webhook",
  "invitation",
  "embed_frame",
  "setup",
] as const;

/**
 * What must be found before the firm is known: secrets of hook addresses, invitations, frames, the set-up link.
 * Global, hashes only, read by the definer function `resolve_entry_key`.
 */
export const entryKeys = pgTable(
  "entry_keys",
  {
    keyHash: text().notNull(),
    purpose: text({ enum: ENTRY_PURPOSES }).notNull(),
    /** null only for the set-up link, which makes the first firm. */
    firmId: uuid(),
    targetId: uuid(),
    createdAt: createdAt(),
    expiresAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.keyHash] }),
    index("entry_keys_target").on(t.firmId, t.targetId),
    check("entry_keys_purpose", oneOf("purpose", ENTRY_PURPOSES)),
    ...firmPolicies(),
  ],
);
