import { asSystem, ROLES, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";
import { notFound } from "../errors";

export const MyContext = z.object({
  firm: z.object({ slug: z.string(), name: z.string(), country: z.string(), isDemo: z.boolean() }),
  person: z.object({ id: z.string(), name: z.string(), email: z.string(), locale: z.string().nullable() }),
  role: z.enum(ROLES),
  companies: z.array(
    z.object({ id: z.string(), name: z.string(), country: z.string(), currency: z.string() }),
  ),
});
export type MyContext = z.infer<typeof MyContext>;

/** Who is signed in, in which firm, and the companies within reach. */
export async function myContext(ctx: FirmContext): Promise<MyContext> {
  authorize(ctx, "read");
  if (ctx.actor.kind !== "user") throw notFound("person");
  const { userId, role } = ctx.actor;
  const scope = companyIds(ctx);
  const [firm, companies] = await withFirm(ctx.database, ctx.firmId, ({ sql, firmId }) =>
    Promise.all([
      sql<
        MyContext["firm"][]
      >`select slug, name, country, is_demo as "isDemo" from firms where id = ${firmId}`,
      sql<MyContext["companies"]>`
        select id, name, country, currency from companies
        where firm_id = ${firmId} and archived_at is null
          ${scope === null ? sql`` : sql`and id = any(${[...scope]}::uuid[])`}
        order by name, id limit 1000`,
    ]),
  );
  const [person] = await asSystem(
    ctx.database,
    "the signed-in person's name",
    ({ sql }) => sql<MyContext["person"][]>`select id, name, email, locale from users where id = ${userId}`,
  );
  if (!firm[0] || !person) throw notFound("person");
  return { firm: firm[0], person, role, companies: [...companies] };
}
