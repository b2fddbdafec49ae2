import { createServer } from "node:net";
import { inspect } from "node:util";
import { withFirm } from "@comptoir/db";
import { createCompany, createFirm, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase } from "@comptoir/db/testing/template-database";
import { createFetchPool, parseNetworkRules } from "@comptoir/outbound";
import { startAltoviz } from "@comptoir/sandbox";
import type { FirmContext } from "../../context";
import { testContext } from "../../testing/context";

export type ConnectionScene = Awaited<ReturnType<typeof connectionScene>>;

/** Altoviz's stand-in on loopback, whose port alone the guarded fetch may reach; firms come new from `firm()`. */
export async function connectionScene() {
  const test = await createTestDatabase();
  const altoviz = await startAltoviz({ scale: 0.005 });
  const closed = await closedPort();
  const rules = parseNetworkRules(`127.0.0.1/32:${new URL(altoviz.url).port}|${closed}`).rules;
  const fetches = createFetchPool({ rules });
  const log: string[] = [];
  const note = (...parts: unknown[]) => void log.push(inspect(parts, { depth: 10 }));
  const logger = { info: note, warn: note, error: note };

  async function firm(): Promise<{ ctx: FirmContext; companyId: string }> {
    const created = await createFirm(test.database);
    const { id: companyId } = await createCompany(test.database, created);
    const { id: userId } = await createUser(test.database);
    const ctx = testContext(test.database, created, {
      actor: { kind: "user", userId, role: "accountant" },
      ports: { logger, fetchFor: (one) => fetches.forFirm(one), baseUrls: { altoviz: altoviz.url } },
    });
    return { ctx, companyId };
  }

  return {
    altoviz,
    firm,
    log,
    unreachableUrl: `http://127.0.0.1:${closed}`,
    async close() {
      await altoviz.close();
      await fetches.close();
      await test.drop();
    },
  };
}

/** Where nobody listens. */
async function closedPort(): Promise<number> {
  const { port, close } = await countingServer();
  await close();
  return port;
}

/** A server that counts who knocks and says nothing. */
export async function countingServer() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    connections: () => connections,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** All rows of a firm that could hold a secret, or a job for it, as text. */
export async function storedText({ database, firmId }: FirmContext): Promise<string> {
  const rows = await withFirm(database, firmId, ({ sql }) =>
    sql<{ text: string }[]>`
      select to_jsonb(a)::text as text from audit_events a
      union all select to_jsonb(c)::text from connections c`.execute(),
  );
  return rows.map(({ text }) => text).join("\n");
}

/** The syncs that were queued in the firm's name. */
export async function queuedSyncs({ database, firmId }: FirmContext): Promise<unknown[]> {
  const jobs = await database.pool<{ payload: Record<string, unknown> }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'sync-connection' and j.payload ->> 'firmId' = ${firmId}`;
  return jobs.map(({ payload }) => payload);
}
