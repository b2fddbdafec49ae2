import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { systemOnly } from "./policies";
import { users } from "./users";

/** A signed-in browser. Only the token's hash is kept; deleting the row signs it out at once. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tokenHash] }),
    index("sessions_user").on(t.userId),
    index("sessions_expiry").on(t.expiresAt),
    ...systemOnly(),
  ],
);

/** Failed sign-ins per hashed key (address or e-mail) and window; read before a password is checked. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    keyHash: text().notNull(),
    windowStart: timestamp({ withTimezone: true }).notNull(),
    failures: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.keyHash, t.windowStart] }), ...systemOnly()],
);
