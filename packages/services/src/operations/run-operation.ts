import { withFirm } from "@comptoir/db";
import type {
  OperationCall,
  OperationResult,
  ProviderOperation,
  ProviderSession,
  RawRecord,
} from "@comptoir/providers";
import { authorize } from "../authorize";
import { loadOpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext } from "../context";
import { isServiceError, ServiceError } from "../errors";
import { HEARTBEAT_LEASE_MS, isWorkerAlive } from "../workers/heartbeat";
import { callOf, type LoadedOperation, loadOperation } from "./load";
import { probeOperation } from "./probe-operation";
import { sendFailure } from "./send-outcome";
import { settleOperation } from "./settle";

// architecture-allow: settleOperation writes the audit entry with the outcome

/** `wait`: a living worker is at it; look again then. */
export type OperationRun = { status: "done" } | { status: "wait"; until: Date };

/**
 * Carries an operation on from wherever it stands: sends it when it was never sent, asks the provider when nobody knows
 * what came of it. Never sends twice. Runs in a worker only.
 */
export async function runOperation(
  ctx: FirmContext,
  input: { operationId: string },
  signal: AbortSignal,
): Promise<OperationRun> {
  authorize(ctx, "operate");
  if (ctx.actor.kind !== "worker") throw new ServiceError("forbidden", "Only a worker does this.");
  const { workerId } = ctx.actor;
  const operation = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadOperation(tx, ctx, input.operationId),
  );
  if (operation.status === "sending" && operation.workerId !== workerId) {
    const isAlive = operation.workerId !== null && (await isWorkerAlive(ctx, operation.workerId));
    if (isAlive)
      return { status: "wait", until: new Date(ctx.ports.clock.now().getTime() + HEARTBEAT_LEASE_MS) };
  }
  if (!["queued", "sending", "unknown"].includes(operation.status)) return { status: "done" };
  const run = await openOrSettle(ctx, { operation, workerId, signal });
  if (run === null) return { status: "done" };
  if (operation.status === "queued") await send(ctx, run);
  else await findOut(ctx, run);
  return { status: "done" };
}

export type Run = {
  operation: LoadedOperation;
  workerId: string;
  session: ProviderSession;
  provider: ProviderOperation;
  call: OperationCall;
  signal: AbortSignal;
};

/** Bounds a run. A worker that is told to stop does not tear off a call under way: it only asks no more questions. */
const RUN_TIMEOUT_MS = 90_000;

type Begun = Pick<Run, "operation" | "workerId" | "signal">;

/** Null: it can no longer be sent (the connection is gone, its file is), so it has failed; nothing was sent. */
async function openOrSettle(ctx: FirmContext, begun: Begun): Promise<Run | null> {
  try {
    return await openRun(ctx, begun);
  } catch (error) {
    if (!isServiceError(error) || begun.operation.status !== "queued") throw error;
    const errorKind = error.reason ?? error.code;
    await settleOperation(ctx, begun.operation, { status: "failed", resolvedBy: "answer", errorKind });
    return null;
  }
}

async function openRun(ctx: FirmContext, begun: Begun): Promise<Run> {
  const { operation } = begun;
  const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadOpenableConnection(tx, operation.connectionId),
  );
  const call = await callOf(ctx, operation);
  const session = openConnection(ctx, connection, { signal: AbortSignal.timeout(RUN_TIMEOUT_MS) });
  const provider = session.operations?.[operation.type];
  if (!provider) throw new ServiceError("precondition", "This provider does not offer this operation.");
  return { ...begun, session, provider, call };
}

async function send(ctx: FirmContext, run: Run): Promise<void> {
  const { operation, provider, call } = run;
  let before: RawRecord | null;
  try {
    before = await provider.stateBefore(call);
  } catch (error) {
    // nothing has been sent yet, whatever it was
    await settleOperation(ctx, operation, { ...sendFailure(error), status: "failed", resolvedBy: "answer" });
    return;
  }
  if (!(await commitSending(ctx, run, before))) return;
  const sent: LoadedOperation = { ...operation, status: "sending", stateBefore: before?.payload ?? null };
  try {
    const result = await provider.perform(call, before);
    const shown = await withCurrentRecord(run, result);
    await settleOperation(ctx, sent, { status: "succeeded", resolvedBy: "answer", ...shown });
  } catch (error) {
    const failure = sendFailure(error);
    if (failure.status === "failed") {
      await settleOperation(ctx, sent, { ...failure, resolvedBy: "answer" });
    } else await findOut(ctx, { ...run, operation: sent });
  }
}

/** From here on it counts as sent. False: another worker took it. */
async function commitSending(
  ctx: FirmContext,
  { operation, workerId }: Run,
  before: RawRecord | null,
): Promise<boolean> {
  return withFirm(ctx.database, ctx.firmId, async ({ sql, firmId }) => {
    const rows = await sql`
      update operations set status = 'sending', worker_id = ${workerId}, state_before = ${before?.payload ?? null}, sending_at = now()
      where firm_id = ${firmId} and id = ${operation.id} and status = 'queued' returning id`;
    return rows.length > 0;
  });
}

async function findOut(ctx: FirmContext, run: Run): Promise<void> {
  if (run.operation.status !== "unknown") {
    await settleOperation(ctx, run.operation, { status: "unknown", resolvedBy: null });
  }
  const settlement = await probeOperation(ctx, run);
  // out of reach: it stays unknown, and `resumeOperations` has it asked again
  if (settlement) await settleOperation(ctx, run.operation, settlement);
}

/** The result with the record as it stands now, where the answer did not show it. */
async function withCurrentRecord(
  { session, operation }: Run,
  result: OperationResult,
): Promise<OperationResult> {
  const { resource, externalId } = operation.target;
  if (externalId === null || result.records.length > 0 || result.removed.length > 0) return result;
  try {
    const record = await session.records?.fetchOne(resource, externalId);
    return { ...result, records: record ? [record] : [] };
  } catch {
    // the call itself has succeeded; the next sync reads what came of it
    return result;
  }
}
