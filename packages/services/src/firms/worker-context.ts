import { asFirmId, asSystem } from "@comptoir/db";
import type { FirmContext, SystemContext } from "../context";
import { notFound } from "../errors";

/** The context of a job: all companies of the firm that the queue's function has stamped. @throws ServiceError not_found */
export async function workerContext(
  ctx: SystemContext,
  workerId: string,
  firm: string,
): Promise<FirmContext> {
  const firmId = asFirmId(firm);
  const [row] = await asSystem(ctx.database, "the firm of a job", ({ sql }) =>
    sql<{ slug: string }[]>`select slug from firms where id = ${firmId}`.execute(),
  );
  if (!row) throw notFound("firm");
  return { ...ctx, firmId, firmSlug: row.slug, companies: "all", actor: { kind: "worker", workerId } };
}
