import { join } from "node:path";
import { type Database, openDatabase } from "@comptoir/db";
import { createFetchPool, createMailer, createObjectStore } from "@comptoir/outbound";
import type { Logger, SystemContext } from "@comptoir/services";
import { systemClock } from "./clock";
import type { Environment } from "./env";
import { createLogger } from "./logger";

/** What the tasks work with, built once. */
export type Container = SystemContext & { close(): Promise<void> };

/** Jobs at once: syncs wait on providers most of their time. */
export const CONCURRENCY = 6;

/** Opens nothing yet: the first query connects, the first request resolves. */
export function createContainer(env: Environment, logger: Logger = createLogger()): Container {
  const database: Database = openDatabase({
    url: env.DATABASE_APP_URL ?? env.DATABASE_URL,
    applicationName: "comptoir-worker",
    // one for each job, one for the page it commits meanwhile or its lease, two for heartbeat and schedule
    maxConnections: CONCURRENCY + 4,
  });
  const fetches = createFetchPool({ rules: env.COMPTOIR_ALLOWED_NETWORKS });
  const mailer = createMailer({
    smtpUrl: env.COMPTOIR_SMTP_URL ?? null,
    from: env.COMPTOIR_MAIL_FROM ?? "Comptoir <no-reply@localhost>",
    sendFolder: join(env.COMPTOIR_DATA, "mails"),
  });
  return {
    database,
    ports: {
      clock: systemClock,
      logger,
      keyring: env.COMPTOIR_SECRET_KEY,
      mailer: {
        async send(mail) {
          await mailer.send(mail);
        },
      },
      objects: createObjectStore({ url: env.COMPTOIR_STORAGE, credentials: awsCredentials(env) }),
      fetchFor: (firm) => fetches.forFirm(firm),
      baseUrls: { altera: env.COMPTOIR_ALTERA_URL, altoviz: env.COMPTOIR_ALTOVIZ_URL },
      publicUrl: env.COMPTOIR_PUBLIC_URL,
    },
    async close() {
      mailer.close();
      await Promise.all([fetches.close(), database.close()]);
    },
  };
}

function awsCredentials(env: Environment) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
}
