import { fileURLToPath } from "node:url";
import { migrateDatabase } from "@comptoir/db/migrate";
import { migrateQueue } from "@comptoir/db/migrate-queue";
import { checkSealed, createSetUpLink, type Logger, seedDemo } from "@comptoir/services";
import { createContainer } from "./container";
import { type Environment, readEnvironment } from "./env";

/** From this file as from its bundle: both stand two folders below the root's `apps`. */
const MIGRATIONS = fileURLToPath(new URL("../../../packages/db/migrations", import.meta.url));

/** What goes wrong ends the set-up with its own sentence; a person reads along. */
const QUIET: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Migrates, checks that the keys open what is sealed, and makes the demo or the link of a new installation. */
async function setUp(env: Environment): Promise<void> {
  await migrateDatabase({ url: env.DATABASE_URL, folder: MIGRATIONS });
  await migrateQueue(env.DATABASE_URL);
  const container = createContainer(env, QUIET);
  try {
    await checkSealed(container);
    if (env.COMPTOIR_DEMO) {
      if (!env.COMPTOIR_SANDBOX) throw new Error("COMPTOIR_SANDBOX is not set: the demo needs the stand-ins");
      await seedDemo(container, env.COMPTOIR_SANDBOX);
      return;
    }
    const link = await createSetUpLink(container);
    if (link) process.stdout.write(`Make the first firm and its owner here (once, within a day): ${link}\n`);
  } finally {
    await container.close();
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "SecretError")
    return `COMPTOIR_SECRET_KEY does not open what is stored: ${error.message}`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function main(): Promise<void> {
  await setUp(readEnvironment());
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
