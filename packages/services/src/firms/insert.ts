import {
  asFirmId,
  type FirmId,
  firms,
  memberships,
  type SystemTransaction,
  userPasswords,
  users,
} from "@comptoir/db";
import { hashPassword } from "../sign-in/passwords";

export type NewFirm = { slug: string; name: string; country: string; isDemo: boolean };
export type NewPerson = { name: string; email: string; password: string; locale?: string };

export async function insertFirm({ db }: SystemTransaction, firm: NewFirm): Promise<FirmId> {
  const [row] = await db.insert(firms).values(firm).returning({ id: firms.id });
  if (!row) throw new Error("the firm was not written");
  return asFirmId(row.id);
}

/** Makes a person who can sign in. The hash is made before the transaction waits on anything. */
export async function insertPerson({ db }: SystemTransaction, person: NewPerson): Promise<string> {
  const hash = await hashPassword(person.password);
  const [row] = await db
    .insert(users)
    .values({ name: person.name, email: person.email.toLowerCase(), locale: person.locale ?? null })
    .returning({ id: users.id });
  if (!row) throw new Error("the person was not written");
  await db.insert(userPasswords).values({ userId: row.id, hash });
  return row.id;
}

export async function insertSeat(
  { db }: SystemTransaction,
  seat: { firmId: FirmId; userId: string; role: "owner" | "accountant" },
): Promise<void> {
  await db.insert(memberships).values({ ...seat, companyAccess: "all" });
}
