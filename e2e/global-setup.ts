import { inPortal, missingInDemo } from "@comptoir/db/testing/portal";
import { expect } from "@playwright/test";
import { environment } from "./environment";

/** Waits until the demo holds what its services have: the first reads have ended, a supplier's documents are there. */
export default async function demoReady(): Promise<void> {
  await inPortal(environment().databaseUrl, async (database) => {
    await expect
      .poll(() => missingInDemo(database), { timeout: 120_000 })
      .toEqual({ connections: 0, documents: 0 });
  });
}
