import { asSystem } from "@comptoir/db";
import { z } from "zod";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { personWithPassword } from "./sign-in";

/** The password that a signed-in person enters once more; kept and logged nowhere. */
export const ConfirmingPassword = z.string().min(1).max(200);

/**
 * Has the acting person confirm with their password that it is them: a session alone, left open or stolen, is not
 * enough. Failures count together with those of signing in.
 * @throws ServiceError forbidden identity_not_confirmed | limit throttled
 */
export async function confirmIdentity(ctx: FirmContext, password: string): Promise<void> {
  const email = await emailOfActor(ctx);
  const person = email === null ? null : await personWithPassword(ctx, { email, password }, []);
  if (person === null) {
    throw new ServiceError("forbidden", "The password does not fit.", { reason: "identity_not_confirmed" });
  }
}

async function emailOfActor({ actor, database }: FirmContext): Promise<string | null> {
  if (actor.kind !== "user") return null;
  const [person] = await asSystem(
    database,
    "the person who confirms their identity",
    ({ sql }) => sql<{ email: string }[]>`select lower(email) as email from users where id = ${actor.userId}`,
  );
  return person?.email ?? null;
}
