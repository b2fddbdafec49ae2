import { fileURLToPath } from "node:url";
import { admitLogins } from "@comptoir/db/admit-logins";
import { migrateDatabase } from "@comptoir/db/migrate";
import { migrateQueue } from "@comptoir/db/migrate-queue";
import { checkSealed, createSetUpLink, seedDemo } from "@comptoir/services";
import { createContainer } from "./container";
import type { Environment } from "./env";
import { openLogFile } from "./log-file";
import { createLogger } from "./logger";

/** From this file as from its bundle: both stand two folders below the root's `apps`. */
const MIGRATIONS = fileURLToPath(new URL("../../../packages/db/migrations", import.meta.url));

/**
 * Admits the logins, migrates, checks that the keys open what is sealed, and makes the demo, or for a new installation
 * the link with which its first firm is made. What it logs goes to a file: a person reads what the program prints.
 */
export async function setUp(env: Environment): Promise<{ link: string | null }> {
  await admitLogins({ ownerUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL });
  await migrateDatabase({ url: env.DATABASE_URL, folder: MIGRATIONS });
  await migrateQueue(env.DATABASE_URL);
  const container = createContainer(env, createLogger(openLogFile(env.COMPTOIR_DATA, "setup")));
  try {
    await checkSealed(container);
    if (!env.COMPTOIR_DEMO) return { link: await createSetUpLink(container) };
    if (!env.COMPTOIR_SANDBOX) throw new Error("COMPTOIR_SANDBOX is not set: the demo needs the stand-ins");
    await seedDemo(container, env.COMPTOIR_SANDBOX);
    return { link: null };
  } finally {
    await container.close();
  }
}
