import { connectDemoSuppliers, type SystemContext } from "@comptoir/services";

const EVERY_MS = 1_000;
/** The portal is built and started meanwhile; afterwards a person can still connect a supplier by hand. */
const ATTEMPTS = 300;

/** Connects the demo's suppliers as soon as the portal can take what they send. Its failures are logged, no more. */
export async function connectDemoWhenUp(
  system: SystemContext,
  workerId: string,
  signal: AbortSignal,
): Promise<void> {
  const { clock, logger, publicUrl } = system.ports;
  for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt += 1) {
    if (await answers(`${publicUrl}/api/health`)) {
      await connectDemoSuppliers(system, workerId).catch((error: unknown) =>
        logger.warn("demo.suppliers_not_connected", { error }),
      );
      return;
    }
    await clock.sleep(EVERY_MS, signal).catch(() => undefined);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
