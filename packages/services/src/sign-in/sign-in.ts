import { asSystem } from "@comptoir/db";
import { z } from "zod";
import type { SystemContext } from "../context";
import { passwordMatches } from "./passwords";
import { noteFailure, refuseWhenThrottled } from "./throttle";

export const SignInInput = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(1).max(200),
  /** Where the attempt comes from, for the throttle. */
  address: z.string().max(100),
});
export type SignInInput = z.infer<typeof SignInInput>;

export type SignedInPerson = { id: string; email: string; name: string };

/**
 * Checks e-mail and password; null when they do not fit, without saying which of them.
 * @throws ServiceError limit after too many failures for the person or from the address
 */
export async function signIn(ctx: SystemContext, input: SignInInput): Promise<SignedInPerson | null> {
  return await personWithPassword(ctx, input, [`address:${input.address}`]);
}

/** The person with this address and password, or null. Failures count for the person and for each further key. */
export async function personWithPassword(
  ctx: SystemContext,
  { email, password }: Pick<SignInInput, "email" | "password">,
  furtherKeys: readonly string[],
): Promise<SignedInPerson | null> {
  const keys = [`email:${email}`, ...furtherKeys];
  await refuseWhenThrottled(ctx, keys);
  const [person] = await asSystem(
    ctx.database,
    "sign-in",
    ({ sql }) =>
      sql<(SignedInPerson & { hash: string | null })[]>`
      select id, email, name, read_password_hash(id) as hash from users
      where lower(email) = ${email} and disabled_at is null`,
  );
  if (!(await passwordMatches(person?.hash ?? null, password)) || !person) {
    await noteFailure(ctx, keys);
    return null;
  }
  return { id: person.id, email: person.email, name: person.name };
}
