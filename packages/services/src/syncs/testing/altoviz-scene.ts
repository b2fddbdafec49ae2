import { randomUUID } from "node:crypto";
import { connections, type Database, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase } from "@comptoir/db/testing/template-database";
import { createFetchPool, parseNetworkRules } from "@comptoir/outbound";
import { startAltoviz } from "@comptoir/sandbox";
import { eq } from "drizzle-orm";
import { sealSecrets } from "../../connections/credentials";
import type { FirmContext } from "../../context";
import { testContext } from "../../testing/context";

export type RunningAltoviz = Awaited<ReturnType<typeof startAltoviz>>;

/** A firm with one company connected to a stand-in of Altoviz that listens on loopback. */
export type AltovizScene = {
  altoviz: RunningAltoviz;
  database: Database;
  /** The owner's login to the database, for processes of their own. */
  databaseUrl: string;
  ctx: FirmContext;
  /** The context of a person, for what workers may not ask for. */
  person: FirmContext;
  companyId: string;
  connectionId: string;
  close(): Promise<void>;
};

export type SceneOptions = {
  scale?: number;
  now?: () => Date;
  /** Another scene's stand-in, whose books are to be read once more. */
  altoviz?: RunningAltoviz;
};

export async function altovizScene(options: SceneOptions = {}): Promise<AltovizScene> {
  const { scale = 0.02, now = () => new Date() } = options;
  const test = await createTestDatabase({ maxConnections: 6 });
  const altoviz = options.altoviz ?? (await startAltoviz({ scale, now, rateLimit: null }));
  const firm = await createFirm(test.database);
  const company = await createCompany(test.database, firm);
  const connection = await createConnection(test.database, company, { providerId: "altoviz" });
  const user = await createUser(test.database);
  const fetches = createFetchPool({ rules: parseNetworkRules("127.0.0.1/32").rules });
  const ports = {
    clock: { now, sleep: passingTime },
    fetchFor: (one: { id: string; slug: string }) => fetches.forFirm(one),
    baseUrls: { altoviz: altoviz.url },
  };
  const ctx = testContext(test.database, firm, {
    actor: { kind: "worker", workerId: `pool-${randomUUID()}` },
    ports,
  });
  const person = testContext(test.database, firm, {
    actor: { kind: "user", userId: user.id, role: "owner" },
    ports,
  });
  const sealedCredentials = sealSecrets(ctx, connection.id, { apiKey: altoviz.apiKey });
  await withFirm(test.database, firm.id, ({ db }) =>
    db.update(connections).set({ sealedCredentials }).where(eq(connections.id, connection.id)),
  );
  return {
    altoviz,
    database: test.database,
    databaseUrl: test.url,
    ctx,
    person,
    companyId: company.id,
    connectionId: connection.id,
    async close() {
      if (!options.altoviz) await altoviz.close();
      await fetches.close();
      await test.drop();
    },
  };
}

/** Waits are over at once, but other work gets its turn. */
async function passingTime(_: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setImmediate(resolve));
}
