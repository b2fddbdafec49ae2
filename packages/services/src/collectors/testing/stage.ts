import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, type DocumentRow, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase } from "@comptoir/db/testing/template-database";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { createGuardedFetch } from "@comptoir/outbound/guarded-fetch";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import {
  type InvoiceCollectorOptions,
  startInvoiceCollector,
} from "@comptoir/sandbox/invoice-collector/server";
import { vi } from "vitest";
import { sealSecrets } from "../../connections/credentials";
import type { FirmContext, SystemContext } from "../../context";
import { testContext } from "../../testing/context";
import { givePassword } from "../../testing/password";
import { ensureAccount } from "../accounts";
import { processDelivery } from "../process-delivery";
import { receiveCallback } from "../receive-callback";

const PATH = "/api/hooks/invoice-collector/";

/** A firm with two companies and a connection to a stand-in that sends its callbacks over HTTP to the receiver. */
export async function openStage(options: InvoiceCollectorOptions = {}) {
  const world = await createTestDatabase({ maxConnections: 8 });
  const folder = await mkdtemp(join(tmpdir(), "comptoir-collectors-"));
  const times = { stepMs: 0, invoiceGapMs: 0, retryDelayMs: 0 };
  const standIn = await startInvoiceCollector({ ...times, ...options });
  standIn.state.customer.authenticationMethod = "secretsOnly";
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.0/8").rules, firm: null });
  const receiver = await startReceiver();
  const firm = await createFirm(world.database);
  const owner = await createUser(world.database, { locale: "fr" });
  await givePassword(world.database, owner);
  const company = await createCompany(world.database, firm);
  const other = await createCompany(world.database, firm);
  const ctx = testContext(world.database, firm, {
    actor: { kind: "user", userId: owner.id, role: "owner" },
    ports: { objects: createFolderStore(folder), fetchFor: () => fetch, publicUrl: receiver.url },
  });
  const connectionId = await connect(ctx, standIn);
  const system: SystemContext = { database: world.database, ports: ctx.ports };
  receiver.serve((secret, body, declaredLength) => receiveCallback(system, { secret, body, declaredLength }));
  async function close(): Promise<void> {
    await standIn.close();
    await receiver.close();
    await fetch.close();
    await world.drop();
    await rm(folder, { recursive: true });
  }
  return { world, ctx, system, firm, owner, company, other, connectionId, standIn, receiver, folder, close };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

async function connect(ctx: FirmContext, standIn: { url: string; bearer: string }): Promise<string> {
  const id = randomUUID();
  const place = { firmId: ctx.firmId, id: randomUUID() };
  const row = await createConnection(ctx.database, place, {
    id,
    companyId: null,
    providerId: "invoice-collector",
    settings: { serverUrl: standIn.url },
    sealedCredentials: sealSecrets(ctx, id, { bearer: standIn.bearer }),
  });
  return row.id;
}

type Serve = (
  secret: string,
  body: AsyncIterable<Uint8Array>,
  declaredLength: number | null,
) => Promise<{ httpStatus: number }>;

/** The hook's route, in as few lines as it takes. */
async function startReceiver() {
  let answer: Serve = async () => ({ httpStatus: 503 });
  const statuses: number[] = [];
  const server = createServer(async (request, response) => {
    const secret = request.url?.startsWith(PATH) ? request.url.slice(PATH.length) : "";
    const length = request.headers["content-length"];
    const { httpStatus } = await answer(secret, request, length === undefined ? null : Number(length));
    statuses.push(httpStatus);
    response.writeHead(httpStatus, httpStatus === 200 ? {} : { connection: "close" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    statuses,
    serve(given: Serve) {
      answer = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function workerOf({ ctx }: Stage): FirmContext {
  return { ...ctx, actor: { kind: "worker", workerId: "w1" } };
}

/** A member who sees only these companies. */
export function memberOf({ ctx }: Stage, companies: string[]): FirmContext {
  return { ...ctx, companies, actor: { kind: "user", userId: randomUUID(), role: "accountant" } };
}

/** What the worker does with everything that has arrived, all at once. */
export async function processAll(stage: Stage): Promise<string[]> {
  const rows = await asSystem(stage.world.database, "test", ({ sql }) =>
    sql<{ id: string }[]>`select id from inbox_deliveries where status = 'received'`.execute(),
  );
  const done = await Promise.all(rows.map(({ id }) => processDelivery(workerOf(stage), { deliveryId: id })));
  return done.map(({ status }) => status);
}

/** Waits for the stand-in's collects to end. */
export async function untilCollected({ standIn }: Stage): Promise<void> {
  await vi.waitFor(
    () => {
      if ([...standIn.state.credentials.values()].some(({ run }) => run !== null)) throw new Error("running");
    },
    { timeout: 15_000, interval: 20 },
  );
}

export function accountOf({ ctx, connectionId }: Stage, companyId: string) {
  return withFirm(ctx.database, ctx.firmId, (tx) => ensureAccount(tx, { connectionId, companyId }));
}

export type StoredDocument = Pick<
  DocumentRow,
  "id" | "companyId" | "invoiceId" | "status" | "reason" | "fileName" | "contentType" | "size" | "objectKey"
>;

export async function documentsOf({ world }: Stage): Promise<StoredDocument[]> {
  const rows = await asSystem(world.database, "test", ({ sql }) =>
    sql<StoredDocument[]>`
      select id, company_id as "companyId", invoice_id as "invoiceId", status, reason, file_name as "fileName",
        content_type as "contentType", size, object_key as "objectKey" from documents order by received_at`.execute(),
  );
  return [...rows];
}

export async function countRows({ world }: Stage, table: string): Promise<number> {
  const [row] = await asSystem(world.database, "test", ({ sql }) =>
    sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`.execute(),
  );
  return row?.count ?? 0;
}
