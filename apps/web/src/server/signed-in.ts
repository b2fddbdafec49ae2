import { cache } from "react";
import { auth } from "./auth";
import { systemContext } from "./container";

export type SignedIn = { id: string; locale: string | null };

/** The person of this request's session, or null. Asked once per request, however many parts of a page want to know. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const person = (await auth())?.user;
  return person?.id ? { id: person.id, locale: person.locale ?? null } : null;
});

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
