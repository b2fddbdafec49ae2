import { randomUUID } from "node:crypto";
import { connections, type Database, withFirm } from "@comptoir/db";
import {
  createCompany,
  createConnection,
  createFirm,
  createUser,
  type TestFirm,
} from "@comptoir/db/testing/factories";
import { createTestDatabase, makeTemplate } from "@comptoir/db/testing/template-database";
import { createFetchPool, parseNetworkRules } from "@comptoir/outbound";
import { startAltoviz } from "@comptoir/sandbox";
import { eq } from "drizzle-orm";
import { sealSecrets } from "../../connections/credentials";
import type { FirmContext } from "../../context";
import { testContext } from "../../testing/context";
import { runSync } from "../run-sync";

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
  /** A database that has been synchronised already: see {@link synchronisedTemplate}. */
  filled?: Filled;
};

type People = { firm: TestFirm; companyId: string; connectionId: string; userId: string };
type Filled = { template: string; value: People };

export async function altovizScene(options: SceneOptions = {}): Promise<AltovizScene> {
  const { scale = 0.02, now = () => new Date(), filled } = options;
  const test = await createTestDatabase({ maxConnections: 6, template: filled?.template });
  const altoviz = options.altoviz ?? (await startAltoviz({ scale, now, rateLimit: null }));
  const people = filled?.value ?? (await createPeople(test.database, altoviz));
  const { companyId, connectionId } = people;
  const { ctx, person, close } = contextsOf(test.database, people, { altoviz, now });
  return {
    altoviz,
    database: test.database,
    databaseUrl: test.url,
    ctx,
    person,
    companyId,
    connectionId,
    async close() {
      if (!options.altoviz) await altoviz.close();
      await close();
      await test.drop();
    },
  };
}

/** A firm's connection after its first full pass over such books, made once for the many tests that begin with it. */
export async function synchronisedTemplate(scale: number): Promise<Filled> {
  const altoviz = await startAltoviz({ scale, rateLimit: null });
  try {
    return await makeTemplate(async (database) => {
      const people = await createPeople(database, altoviz);
      const { ctx, close } = contextsOf(database, people, { altoviz, now: () => new Date() });
      const { connectionId } = people;
      await runSync(ctx, { connectionId, mode: "full", trigger: "first" }, new AbortController().signal);
      await close();
      return people;
    });
  } finally {
    await altoviz.close();
  }
}

async function createPeople(database: Database, { apiKey }: RunningAltoviz): Promise<People> {
  const firm = await createFirm(database);
  const company = await createCompany(database, firm);
  const { id: connectionId } = await createConnection(database, company, { providerId: "altoviz" });
  const user = await createUser(database);
  const sealedCredentials = sealSecrets(testContext(database, firm), connectionId, { apiKey });
  await withFirm(database, firm.id, ({ db }) =>
    db.update(connections).set({ sealedCredentials }).where(eq(connections.id, connectionId)),
  );
  return { firm, companyId: company.id, connectionId, userId: user.id };
}

/** The contexts of a worker and of a person. */
function contextsOf(
  database: Database,
  { firm, userId }: People,
  { altoviz, now }: { altoviz: RunningAltoviz; now: () => Date },
) {
  const fetches = createFetchPool({ rules: parseNetworkRules("127.0.0.1/32").rules });
  const ports = {
    clock: { now, sleep: passingTime },
    fetchFor: (one: { id: string; slug: string }) => fetches.forFirm(one),
    baseUrls: { altoviz: altoviz.url },
  };
  const worker = { kind: "worker", workerId: `pool-${randomUUID()}` } as const;
  const owner = { kind: "user", userId, role: "owner" } as const;
  return {
    ctx: testContext(database, firm, { actor: worker, ports }),
    person: testContext(database, firm, { actor: owner, ports }),
    close: () => fetches.close(),
  };
}

/** Waits are over at once, but other work gets its turn. */
async function passingTime(_: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setImmediate(resolve));
}
