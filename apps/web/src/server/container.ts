import { join, resolve } from "node:path";
import { type Database, openDatabase } from "@comptoir/db";
import { createFetchPool } from "@comptoir/outbound/fetch-pool";
import { createMailer } from "@comptoir/outbound/mail";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import { createObjectStore } from "@comptoir/outbound/store-address";
import { createKeyring } from "@comptoir/secrets";
import type { Ports, SystemContext } from "@comptoir/services";
import { env } from "@/env";
import { logger } from "./logger";
import { realClock } from "./real-clock";

const POOL_SIZE = 10;

type Container = { database: Database; ports: Ports };

// one per process, also across the bundles that Next makes of routes and pages
const held = globalThis as typeof globalThis & { comptoirContainer?: Container };

/** The pools and ports of this process, made on first use. */
export function container(): Container {
  held.comptoirContainer ??= build();
  return held.comptoirContainer;
}

/** For what happens outside a firm: sign-in, invitations, hooks. */
export function systemContext(): SystemContext {
  return container();
}

function build(): Container {
  const settings = env();
  const { rules, problems } = parseNetworkRules(settings.COMPTOIR_ALLOWED_NETWORKS);
  if (problems.length > 0) throw new TypeError(`COMPTOIR_ALLOWED_NETWORKS: ${problems.join("; ")}`);
  const data = resolve(settings.COMPTOIR_DATA);
  const pool = createFetchPool({ rules });
  return {
    database: openDatabase({
      url: settings.DATABASE_APP_URL ?? settings.DATABASE_URL,
      maxConnections: POOL_SIZE,
      applicationName: "comptoir-web",
    }),
    ports: {
      clock: realClock,
      logger,
      keyring: createKeyring(settings.COMPTOIR_SECRET_KEY),
      mailer: createMailer({
        smtpUrl: settings.COMPTOIR_SMTP_URL ?? null,
        from: settings.COMPTOIR_MAIL_FROM,
        sendFolder: join(data, "mail"),
      }),
      objects: createObjectStore({ url: settings.COMPTOIR_STORAGE ?? join(data, "documents") }),
      fetchFor: (firm) => pool.forFirm(firm),
      baseUrls: { altera: settings.COMPTOIR_ALTERA_URL, altoviz: settings.COMPTOIR_ALTOVIZ_URL },
      publicUrl: settings.COMPTOIR_PUBLIC_URL,
    },
  };
}
