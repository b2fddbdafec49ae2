import type { FirmContext } from "../context";
import { operationById } from "./by-id";
import type { Operation } from "./operation";

/** A person waits this long for the end; afterwards the screen follows it live. */
const LONGEST_MS = 10_000;
const EVERY_MS = 200;
const UNDER_WAY: ReadonlySet<string> = new Set(["queued", "sending", "unknown"]);

/** The operation when it has ended, or as it stands after ten seconds. */
export async function awaitOperation(ctx: FirmContext, id: string): Promise<Operation> {
  const { clock } = ctx.ports;
  const until = clock.now().getTime() + LONGEST_MS;
  for (;;) {
    const operation = await operationById(ctx, { id });
    if (!UNDER_WAY.has(operation.status) || clock.now().getTime() >= until) return operation;
    await clock.sleep(EVERY_MS);
  }
}
