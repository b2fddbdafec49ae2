import { asSystem, withFirm } from "@comptoir/db";
import { ensureAccount } from "../collectors/accounts";
import { ensureCallback } from "../collectors/ensure-callback";
import { queueRefresh } from "../collectors/queue-refresh";
import { openCollectorService } from "../collectors/service";
import { openSecrets } from "../connections/credentials";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import type { FirmContext, SystemContext } from "../context";
import { workerContext } from "./worker-context";

// architecture-allow: the demo only; nobody asked for it whom an audit could name

/** The demo company whose purchases are collected, and the invented suppliers it has an account with. */
const COMPANY = "Boulangerie Martin";
const SUPPLIERS = ["aqualis_eau", "telco_azur"];
const COLLECTED_MS = 365 * 86_400_000;

/**
 * Connects the demo's suppliers, as a person would in the window, so that documents arrive. Invoice-Collector sends
 * them to the portal, which must be up. Does nothing where the stand-in has credentials of the company already.
 */
export async function connectDemoSuppliers(system: SystemContext, workerId: string): Promise<void> {
  const [place] = await asSystem(system.database, "the demo's collector", ({ sql }) =>
    sql<{ firmId: string; connectionId: string; companyId: string }[]>`
      select f.id as "firmId", x.id as "connectionId", c.id as "companyId" from firms f
      join connections x on x.firm_id = f.id and x.provider_id = 'invoice-collector' and x.status = 'active'
      join companies c on c.firm_id = f.id and c.name = ${COMPANY}
      where f.is_demo and f.slug = 'cabinet-demo' order by x.created_at limit 1`.execute(),
  );
  if (!place) return;
  const { firmId, ...ids } = place;
  await connectIn(await workerContext(system, workerId, firmId), ids);
}

async function connectIn(ctx: FirmContext, ids: { connectionId: string; companyId: string }): Promise<void> {
  const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadOpenableConnection(tx, ids.connectionId),
  );
  const service = openCollectorService(ctx, connection);
  await ensureCallback(ctx, { connectionId: connection.id, service, replaceOthers: true });
  const account = await withFirm(ctx.database, ctx.firmId, (tx) => ensureAccount(tx, ids));
  const user = await service.openUser({ remoteId: account.remoteId, locale: "fr" });
  if ((await service.credentials(user.id)).length === 0) {
    for (const supplier of SUPPLIERS) await enterCredential(ctx, { connection, userId: user.id, supplier });
  }
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await tx.sql`update collector_accounts set remote_user_id = ${user.id}
      where firm_id = ${tx.firmId} and id = ${account.id}`;
    await queueRefresh(tx, ctx, { accountId: account.id, delayMs: 0 });
  });
}

type Entry = { connection: OpenableConnection; userId: string; supplier: string };

/** What the window's own page sends when somebody has filled in its form. */
async function enterCredential(ctx: FirmContext, { connection, userId, supplier }: Entry): Promise<void> {
  const { bearer = "" } = openSecrets(ctx, connection.id, connection.sealedCredentials ?? "");
  const fetch = ctx.ports.fetchFor({ id: ctx.firmId, slug: ctx.firmSlug });
  const answer = await fetch(`${connection.settings["serverUrl"]}/api/v1/user/${userId}/credential`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
    body: JSON.stringify({
      collector: supplier,
      params: { email: "compta@boulangerie-martin.example", password: "demo" },
      download_from_timestamp: ctx.ports.clock.now().getTime() - COLLECTED_MS,
    }),
  });
  if (answer.status !== 200)
    throw new Error(`the demo's supplier was not connected: status ${answer.status}`);
}
