import { asFirmId, asSystem, type FirmId, type SystemTransaction } from "@comptoir/db";
import type { FirmContext, SystemContext } from "../context";
import { ServiceError } from "../errors";
import { DEMO_FIRMS, DEMO_PASSWORD, type DemoFirm } from "./demo-firms";
import { seedDemoBooks } from "./demo-books";
import { insertFirm, insertPerson, insertSeat } from "./insert";
import { readSandboxAddress } from "./sandbox-address";

/**
 * Makes the demo firms with their people, companies and connections, or, where they exist, points the connections to
 * the stand-ins' addresses of today. Safe at every start.
 * @throws ServiceError precondition when the database holds a firm that is none of the demo's.
 */
export async function seedDemo(ctx: SystemContext, sandboxLine: string): Promise<void> {
  const sandbox = readSandboxAddress(sandboxLine);
  await refuseOtherFirms(ctx);
  for (const firm of DEMO_FIRMS) {
    const seeded = await asSystem(ctx.database, "the demo's firms", (tx) => ensureFirm(tx, firm));
    const context: FirmContext = {
      ...ctx,
      firmId: seeded.firmId,
      firmSlug: firm.slug,
      companies: "all",
      actor: { kind: "user", userId: seeded.ownerId, role: "owner" },
    };
    await seedDemoBooks(context, firm, sandbox);
  }
}

async function refuseOtherFirms(ctx: SystemContext): Promise<void> {
  const others = await asSystem(ctx.database, "is there a real firm", ({ sql }) =>
    sql`select from firms where not is_demo limit 1`.execute(),
  );
  if (others.length === 0) return;
  throw new ServiceError("precondition", "This database holds a real firm: start with COMPTOIR_DEMO=0.", {
    reason: "other_firm",
  });
}

type Seeded = { firmId: FirmId; ownerId: string };

async function ensureFirm(tx: SystemTransaction, firm: DemoFirm): Promise<Seeded> {
  const [known] = await tx.sql<{ firmId: string; ownerId: string }[]>`
    select f.id as "firmId", m.user_id as "ownerId" from firms f
    join memberships m on m.firm_id = f.id and m.role = 'owner'
    where f.slug = ${firm.slug} order by m.created_at limit 1`;
  if (known) return { firmId: asFirmId(known.firmId), ownerId: known.ownerId };
  const firmId = await insertFirm(tx, { slug: firm.slug, name: firm.name, country: "FR", isDemo: true });
  let ownerId: string | null = null;
  for (const { role, ...person } of firm.people) {
    const userId = await insertPerson(tx, { ...person, password: DEMO_PASSWORD });
    await insertSeat(tx, { firmId, userId, role });
    if (role === "owner") ownerId ??= userId;
  }
  if (ownerId === null) throw new Error(`the demo firm ${firm.slug} has no owner`);
  return { firmId, ownerId };
}
