import { asFirmId, asSystem } from "@comptoir/db";
import { openSecrets } from "../connections/credentials";
import type { SystemContext } from "../context";

type Sealed = { id: string; firmId: string; sealed: string };

/**
 * Opens every sealed row once, so that a lost or exchanged key shows at the start and not at the first sync.
 * @throws SecretError of the first row that COMPTOIR_SECRET_KEY does not open.
 */
export async function checkSealed(ctx: SystemContext): Promise<void> {
  const rows = await asSystem(ctx.database, "do the keys open what is sealed", ({ sql }) =>
    sql<Sealed[]>`select id, firm_id as "firmId", sealed_credentials as sealed from connections
      where sealed_credentials is not null`.execute(),
  );
  for (const { id, firmId, sealed } of rows)
    openSecrets({ firmId: asFirmId(firmId), ports: ctx.ports }, id, sealed);
}
