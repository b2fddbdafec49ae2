import { inPortal, missingInDemo } from "@comptoir/db/testing/portal";
import { expect } from "@playwright/test";
import { environment } from "./environment";
import { control } from "./fixtures/stand-in";

/** Waits until the demo holds what its services have: the first reads have ended, a supplier's documents are there. */
export default async function demoReady(): Promise<void> {
  const { databaseUrl, sandbox } = environment();
  // many firms of the tests share a stand-in's key, as no real firms do: together they would wait for its limit
  await control(sandbox.altoviz.url, "options", { rateLimit: null });
  await inPortal(databaseUrl, async (database) => {
    await expect
      .poll(() => missingInDemo(database), { timeout: 120_000 })
      .toEqual({ connections: 0, documents: 0 });
  });
}
