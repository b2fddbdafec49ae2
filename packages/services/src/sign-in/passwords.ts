import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

/** Twelve characters at least, no other rule; the bound keeps hashing cheap. */
export const NewPassword = z.string().min(12).max(200);

/** Argon2id, OWASP's first recommendation (19 MiB, 2 passes), which is the library's default. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password);
}

let decoy: Promise<string> | null = null;

/** Compares in the time of one hash, for unknown people as well: answers tell nobody which addresses exist. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password that nobody has");
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}
