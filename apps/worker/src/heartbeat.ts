import { beat, buryWorkers, silentWorkers, stopBeating, type SystemContext } from "@comptoir/services";

/** Frequent enough that a worker's death is seen within the lease and two seconds. */
const BEAT_MS = 3_000;
const LOOK_MS = 1_000;

export type Heartbeat = { stop(): Promise<void> };

export type HeartbeatOptions = {
  workerId: string;
  /** Gives the jobs that these workers have locked back to the queue. */
  freeJobs(workerIds: string[]): Promise<void>;
};

/**
 * Says that this worker lives, and takes over what workers that fell silent were doing. A round that fails (the
 * database is away) is logged and followed by the next.
 */
export async function startHeartbeat(system: SystemContext, options: HeartbeatOptions): Promise<Heartbeat> {
  const { workerId } = options;
  let lastBeat = 0;
  let round = Promise.resolve();
  await beat(system, workerId);

  async function tick(): Promise<void> {
    try {
      const now = performance.now();
      if (now - lastBeat >= BEAT_MS - LOOK_MS / 2) {
        await beat(system, workerId);
        lastBeat = now;
      }
      await takeOver(system, options);
    } catch (error) {
      system.ports.logger.warn("worker.heartbeat_failed", { error });
    }
  }

  const timer = setInterval(() => {
    round = round.then(tick);
  }, LOOK_MS);
  return {
    async stop() {
      clearInterval(timer);
      await round;
      await stopBeating(system, workerId);
    },
  };
}

async function takeOver(system: SystemContext, { workerId, freeJobs }: HeartbeatOptions): Promise<void> {
  const silent = (await silentWorkers(system)).filter((id) => id !== workerId);
  if (silent.length === 0) return;
  system.ports.logger.warn("worker.silent", { workers: silent });
  await freeJobs(silent);
  await buryWorkers(system, silent);
}
