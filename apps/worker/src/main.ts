import { queueDueSyncs, queueRemaps } from "@comptoir/services";
import { createContainer } from "./container";
import { connectDemoWhenUp } from "./demo";
import { readEnvironment } from "./env";
import { startHeartbeat } from "./heartbeat";
import { startQueue } from "./queue";

/** Jobs under way end between two pages; what does not end in this time is taken over by another worker. */
const STOP_MS = 9_000;

async function main(): Promise<void> {
  const env = readEnvironment();
  const container = createContainer(env);
  const { logger } = container.ports;
  const stopping = new AbortController();
  const queue = await startQueue(container, { url: env.DATABASE_URL, signal: stopping.signal });
  const heartbeat = await startHeartbeat(container, queue);
  logger.info("worker.started", { workerId: queue.workerId });

  async function stop(): Promise<void> {
    if (stopping.signal.aborted) return;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    const ended = queue.stop();
    stopping.abort(new Error("the worker stops"));
    await ended;
    await heartbeat.stop();
    await container.close();
    logger.info("worker.stopped");
    process.exit(0);
  }
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => void stop().catch(fail));

  queue.ended.then(() => stopping.signal.aborted || fail(new Error("the queue has ended")), fail);
  await queueRemaps(container);
  await queueDueSyncs(container);
  if (env.COMPTOIR_DEMO) await connectDemoWhenUp(container, queue.workerId, stopping.signal);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

main().catch(fail);
