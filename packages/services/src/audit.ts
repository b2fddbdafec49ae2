import { auditEvents } from "@comptoir/db";
import type { FirmContext, FirmTransaction } from "./context";

export type AuditEntry = {
  /** `entity.past_tense`, as "connection.added". */
  action: string;
  entityType: string;
  entityId?: string | null;
  companyId?: string | null;
  /** Ids, words and counts; never a secret. */
  detail?: Record<string, unknown>;
};

/** Writes who did what, in the transaction of the change. */
export async function recordAudit(tx: FirmTransaction, ctx: FirmContext, entry: AuditEntry): Promise<void> {
  await tx.db.insert(auditEvents).values({
    firmId: tx.firmId,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.kind === "worker" ? null : ctx.actor.userId,
    action: entry.action,
    entityType: entry.entityType,
    entityId: entry.entityId ?? null,
    companyId: entry.companyId ?? null,
    detail: entry.detail ?? {},
  });
}
