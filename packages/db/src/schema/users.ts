import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { systemOnly } from "./policies";

/** A person who can sign in. Global: one person may be a member of several firms. Password hashes stand apart. */
export const users = pgTable(
  "users",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    /** The language of the screens, or null for the browser's. */
    locale: text(),
    createdAt: createdAt(),
    disabledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    uniqueIndex("users_email_key").on(sql`lower(email)`),
    ...systemOnly(),
  ],
);

/** Argon2id hashes, apart from the person so that no row of `users` can leak one. Read by one definer function. */
export const userPasswords = pgTable(
  "user_passwords",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    hash: text().notNull(),
    updatedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId] }), ...systemOnly()],
);

export type UserRow = typeof users.$inferSelect;
