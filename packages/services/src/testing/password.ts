import { asSystem, type Database, userPasswords } from "@comptoir/db";
import { hashPassword } from "../sign-in/passwords";

/** What people of tests sign in with. */
export const TEST_PASSWORD = "a password of the tests";

let hash: Promise<string> | null = null;

/** Gives a person the tests' password. */
export async function givePassword(database: Database, user: { id: string }): Promise<void> {
  hash ??= hashPassword(TEST_PASSWORD);
  const values = { userId: user.id, hash: await hash };
  await asSystem(database, "test", ({ db }) => db.insert(userPasswords).values(values));
}
