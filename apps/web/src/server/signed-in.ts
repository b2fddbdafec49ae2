import { pingDatabase } from "@comptoir/db";
import { cookies } from "next/headers";
import { cache } from "react";
import { auth } from "./auth";
import { systemContext } from "./container";

export type SignedIn = { id: string; locale: string | null };

/**
 * The person of this request's session, or null. Asked once per request, however many parts of a page want to know.
 * @throws when the database does not answer.
 */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const person = (await auth())?.user;
  if (person?.id) return { id: person.id, locale: person.locale ?? null };
  // next-auth takes a database that does not answer for a session that is over
  if (await bringsSession()) await pingDatabase(systemContext().database);
  return null;
});

async function bringsSession(): Promise<boolean> {
  const all = (await cookies()).getAll();
  return all.some(({ name }) => name.endsWith("authjs.session-token"));
}

/** The language that the signed-in person has chosen; null without one, and where that cannot be said now. */
export async function languageOfPerson(): Promise<string | null> {
  try {
    return (await signedIn())?.locale ?? null;
  } catch (error) {
    // a page that tells of trouble is still written in some language
    systemContext().ports.logger.error("language.unknown", { error });
    return null;
  }
}
