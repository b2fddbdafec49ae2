import { asSystem } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound } from "../errors";

/** A language by its two letters; which of them the screens speak is theirs to know. */
export const SetLanguageInput = z.object({ locale: z.string().regex(/^[a-z]{2}$/) });
export type SetLanguageInput = z.infer<typeof SetLanguageInput>;
export const SetLanguageOutput = SetLanguageInput;

/** Keeps the language in which the signed-in person reads every screen, in each firm and browser. */
export async function setLanguage(ctx: FirmContext, input: SetLanguageInput): Promise<SetLanguageInput> {
  authorize(ctx, "read");
  if (ctx.actor.kind !== "user") throw notFound("person");
  const { userId } = ctx.actor;
  await asSystem(
    ctx.database,
    "the signed-in person's language",
    ({ sql }) => sql`update users set locale = ${input.locale} where id = ${userId}`,
  );
  return input;
}
