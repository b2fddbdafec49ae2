import { type OPERATION_STATUSES, withFirm } from "@comptoir/db";
import { type OperationResult, providerById, type RawRecord } from "@comptoir/providers";
import { recordAudit } from "../audit";
import { loadOpenableConnection } from "../connections/load-openable";
import type { FirmContext, FirmTransaction } from "../context";
import { publishEvent } from "../events";
import { enqueueJob } from "../jobs";
import { ingestRecords } from "../syncs/ingest";
import { markRemoved } from "../syncs/mark-missing";
import type { LoadedOperation } from "./load";

// architecture-allow: runOperation has authorized the worker

type Status = (typeof OPERATION_STATUSES)[number];

export type Settlement = {
  status: Status;
  /** What told us: null while nobody has. */
  resolvedBy: "answer" | "probe" | "person" | null;
  errorKind?: string | null;
  errorMessage?: string | null;
} & Partial<OperationResult>;

/** A success that a frozen worker reports late overrides what the probe could only suppose. */
const BEFORE_SUCCESS: readonly Status[] = ["sending", "unknown", "not_applied", "needs_person"];
const BEFORE_OTHERS: readonly Status[] = ["queued", "sending", "unknown"];

function statusesBefore({ status, resolvedBy }: Settlement): readonly Status[] {
  if (resolvedBy === "person") return ["needs_person"];
  return status === "succeeded" ? BEFORE_SUCCESS : BEFORE_OTHERS;
}

/** Writes the outcome, the record as it is now and the audit entry together. Nothing when it was settled before. */
export async function settleOperation(
  ctx: FirmContext,
  operation: LoadedOperation,
  settlement: Settlement,
): Promise<void> {
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql, firmId } = tx;
    const from = statusesBefore(settlement);
    const isEnd = settlement.status !== "unknown" && settlement.status !== "needs_person";
    const rows = await sql`
      update operations set status = ${settlement.status}, resolved_by = ${settlement.resolvedBy},
        error_kind = ${settlement.errorKind ?? null}, error_message = ${settlement.errorMessage ?? null},
        finished_at = case when ${isEnd} then now() end
      where firm_id = ${firmId} and id = ${operation.id} and status = any(${[...from]}::text[]) returning id`;
    if (rows.length === 0) return;
    const { records = [], removed = [], status } = settlement;
    if (records.length > 0) await refresh(tx, operation, records);
    await markRemoved(tx, operation.connectionId, removed);
    const isToBeRead = status === "succeeded" || settlement.resolvedBy === "person";
    if (isToBeRead && records.length + removed.length === 0) await readLater(tx, operation);
    const { id, companyId, connectionId, type, target } = operation;
    const { resource } = target;
    const externalId = target.externalId ?? (await nameRecord(tx, operation, records));
    const subject = { companyId, connectionId, resource, externalId };
    await publishEvent(tx, { type: "operation", operationId: id, ...subject, status });
    await recordAudit(tx, ctx, {
      action: `operation.${settlement.status}`,
      entityType: "operation",
      entityId: id,
      companyId,
      detail: {
        type,
        connectionId,
        externalId,
        resolvedBy: settlement.resolvedBy,
        errorKind: settlement.errorKind ?? null,
      },
    });
  });
}

async function refresh(
  tx: FirmTransaction,
  operation: LoadedOperation,
  records: readonly RawRecord[],
): Promise<void> {
  const connection = await loadOpenableConnection(tx, operation.connectionId);
  const provider = providerById(connection.providerId);
  await ingestRecords(tx, { connection, companyId: operation.companyId, provider, records });
}

/** The id of the record that was made, from now on the operation's own. */
async function nameRecord(
  { sql, firmId }: FirmTransaction,
  { id, target }: LoadedOperation,
  records: readonly RawRecord[],
): Promise<string | null> {
  const made = records.find(({ resource }) => resource === target.resource)?.externalId ?? null;
  if (made !== null)
    await sql`update operations set external_id = ${made} where firm_id = ${firmId} and id = ${id}`;
  return made;
}

/** Nobody has shown the record after the call: the next sync will. */
async function readLater(tx: FirmTransaction, { connectionId }: LoadedOperation): Promise<void> {
  const payload = { connectionId, mode: "incremental", trigger: "schedule" } as const;
  await enqueueJob(tx, { task: "sync-connection", payload });
}
