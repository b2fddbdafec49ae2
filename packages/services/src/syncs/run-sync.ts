import {
  isProviderError,
  isRetryable,
  type ProviderError,
  type RecordSource,
  type SyncPage,
} from "@comptoir/providers";
import { authorize } from "../authorize";
import { openConnection } from "../connections/open";
import type { FirmContext } from "../context";
import { closeRun, type SyncEnd } from "./close-run";
import { commitPage } from "./commit-page";
import { acquireLease, LEASE_MS, renewLease, type Sync, type SyncRequest } from "./lease";

/** When the provider does not say how long to wait. */
const RETRY_MS = 60_000;

/**
 * How a sync ended. `busy`: another has the connection until then. `stopped`: we were asked to stop between pages.
 * `fenced`: another took over. `gone`: there is nothing to synchronise. `failed` with `retryAt`: worth another attempt.
 */
export type SyncOutcome =
  | { status: "succeeded" | "stopped" | "fenced" | "gone" }
  | { status: "busy"; until: Date }
  | { status: "failed"; errorKind: string; retryAt: Date | null };

/**
 * Synchronises a connection page by page, each page committed with its checkpoint. While one page is written the next
 * is fetched. Never throws for what a provider does; throws for our own faults, after the run is closed.
 */
export async function runSync(
  ctx: FirmContext,
  request: SyncRequest,
  signal: AbortSignal,
): Promise<SyncOutcome> {
  authorize(ctx, "sync");
  const acquired = await acquireLease(ctx, request);
  if (acquired.kind === "busy") return { status: "busy", until: acquired.until };
  if (acquired.kind === "gone") return { status: "gone" };
  const { sync } = acquired;
  const lost = new AbortController();
  const renewal = setInterval(() => {
    renewLease(ctx, sync).then(
      (isOurs) => isOurs || lost.abort(),
      (error: unknown) =>
        ctx.ports.logger.warn("sync.lease_not_renewed", { connectionId: request.connectionId, error }),
    );
  }, LEASE_MS / 3);
  try {
    const source = openConnection(ctx, sync.connection, {
      signal: AbortSignal.any([signal, lost.signal]),
      isBackground: true,
    }).records;
    if (!source) throw new Error(`${sync.connection.providerId} has no records to synchronise`);
    return await readAll(ctx, { sync, source, stop: signal });
  } catch (error) {
    if (lost.signal.aborted) return { status: "fenced" };
    return await endOf(ctx, { sync, error, stop: signal });
  } finally {
    clearInterval(renewal);
  }
}

type Reading = { sync: Sync; source: RecordSource; stop: AbortSignal };

async function readAll(ctx: FirmContext, { sync, source, stop }: Reading): Promise<SyncOutcome> {
  let current = sync;
  let fetching = fetchPage(source, current);
  for (;;) {
    const page = await fetching;
    if (!page.done) {
      fetching = fetchPage(source, { mode: current.mode, checkpoint: page.checkpoint });
      // a failure is met by the next turn's await; until then it must not count as unhandled
      fetching.catch(() => undefined);
    }
    const committed = await commitPage(ctx, current, page);
    if (committed === null) return { status: "fenced" };
    if (page.done) return { status: "succeeded" };
    stop.throwIfAborted();
    current = committed;
  }
}

function fetchPage(
  source: RecordSource,
  { mode, checkpoint }: Pick<Sync, "mode" | "checkpoint">,
): Promise<SyncPage> {
  return source.nextPage({ mode, checkpoint });
}

async function endOf(
  ctx: FirmContext,
  failed: { sync: Sync; error: unknown; stop: AbortSignal },
): Promise<SyncOutcome> {
  const { sync, error, stop } = failed;
  if (stop.aborted) {
    await closeRun(ctx, sync, { ...QUIET, status: "stopped", errorKind: "interrupted" });
    return { status: "stopped" };
  }
  if (isProviderError(error)) {
    await closeRun(ctx, sync, providerEnd(error));
    return { status: "failed", errorKind: error.kind, retryAt: retryAt(ctx, error) };
  }
  const isSecret = error instanceof Error && error.name === "SecretError";
  await closeRun(ctx, sync, { ...QUIET, cause: isSecret ? "other" : null, needsAttention: isSecret });
  throw error;
}

const QUIET: SyncEnd = {
  status: "failed",
  errorKind: "internal",
  cause: null,
  detail: null,
  needsAttention: false,
};

/** Kinds that no later attempt cures: a person must look at the connection. */
const NEEDS_A_PERSON: ReadonlySet<string> = new Set(["authentication", "permission", "not_allowed"]);

function providerEnd(error: ProviderError): SyncEnd {
  return {
    status: "failed",
    errorKind: error.kind,
    cause: error.connectionCause,
    detail: error.providerMessage,
    needsAttention: NEEDS_A_PERSON.has(error.kind),
  };
}

function retryAt(ctx: FirmContext, error: ProviderError): Date | null {
  if (!isRetryable(error.kind)) return null;
  return new Date(ctx.ports.clock.now().getTime() + (error.retryAfterMs ?? RETRY_MS));
}
