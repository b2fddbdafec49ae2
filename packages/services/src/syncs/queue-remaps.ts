import { asFirmId, asSystem, withFirm } from "@comptoir/db";
import { isProviderId, providerById } from "@comptoir/providers";
import type { SystemContext } from "../context";
import { enqueueJob } from "../jobs";

type Candidate = { id: string; firmId: string; providerId: string; mapperVersion: number };

/** Enqueues a re-mapping of every connection whose records an older mapper has made. Called when a worker starts. */
export async function queueRemaps(ctx: SystemContext): Promise<number> {
  const candidates = await asSystem(ctx.database, "which connections to map again", ({ sql }) =>
    sql<
      Candidate[]
    >`select id, firm_id as "firmId", provider_id as "providerId", mapper_version as "mapperVersion"
      from connections`.execute(),
  );
  const older = candidates.filter(
    ({ providerId, mapperVersion }) =>
      isProviderId(providerId) && mapperVersion < providerById(providerId).mapperVersion,
  );
  for (const { id, firmId } of older) {
    await withFirm(ctx.database, asFirmId(firmId), (tx) =>
      enqueueJob(tx, { task: "remap-connection", payload: { connectionId: id } }),
    );
  }
  return older.length;
}
