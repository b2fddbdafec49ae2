import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem } from "@comptoir/db";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { startAltoviz } from "@comptoir/sandbox";
import type { FirmContext, SystemContext } from "../../context";
import { isoInstant } from "../../instants";
import { altovizScene, synchronisedTemplate } from "../../syncs/testing/altoviz-scene";
import { ensureWebhook } from "../ensure-webhook";
import { ProcessWebhookInput, processWebhook } from "../process-webhook";
import { receiveWebhook } from "../receive-webhook";

export const forever = new AbortController().signal;
const PATH = "/api/hooks/altoviz/";

export type WebhookStage = Awaited<ReturnType<typeof openWebhookStage>>;

const SCALE = 0.005;

let synchronised: ReturnType<typeof synchronisedTemplate> | undefined;

/** A synchronised connection to a stand-in that posts its webhooks over HTTP to our receiver. */
export async function openWebhookStage() {
  synchronised ??= synchronisedTemplate(SCALE);
  const altoviz = await startAltoviz({ scale: SCALE, rateLimit: null });
  const scene = await altovizScene({ altoviz, filled: await synchronised });
  const folder = await mkdtemp(join(tmpdir(), "comptoir-webhooks-"));
  const receiver = await startReceiver();
  const log: string[] = [];
  const note = (event: string) => void log.push(event);
  const lent = {
    objects: createFolderStore(folder),
    publicUrl: receiver.url,
    logger: { info: note, warn: note, error: note },
  };
  const ctx: FirmContext = { ...scene.ctx, ports: { ...scene.ctx.ports, ...lent } };
  const person: FirmContext = { ...scene.person, ports: ctx.ports };
  const system: SystemContext = { database: scene.database, ports: ctx.ports };
  receiver.serve((secret, headers, body) =>
    receiveWebhook(system, { providerId: "altoviz", secret, headers, body, declaredLength: null }),
  );
  const { connectionId, companyId } = scene;
  async function close(): Promise<void> {
    await altoviz.close();
    await receiver.close();
    await scene.close();
    await rm(folder, { recursive: true });
  }
  return { altoviz, scene, ctx, person, system, receiver, connectionId, companyId, log, close };
}

type Serve = (
  secret: string,
  headers: Headers,
  body: AsyncIterable<Uint8Array>,
) => Promise<{ httpStatus: number }>;

/** The webhook's route, in as few lines as it takes. `answered` is called after each answer. */
async function startReceiver() {
  let serve: Serve = async () => ({ httpStatus: 503 });
  const statuses: number[] = [];
  const hooks = { answered: () => {} };
  const server = createServer(async (request, response) => {
    const secret = request.url?.startsWith(PATH) ? request.url.slice(PATH.length) : "";
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    );
    const { httpStatus } = await serve(secret, headers, request);
    statuses.push(httpStatus);
    response.writeHead(httpStatus).end();
    hooks.answered();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    statuses,
    hooks,
    serve(given: Serve) {
      serve = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function ensured({ ctx, connectionId }: WebhookStage) {
  return ensureWebhook(ctx, { connectionId }, forever);
}

/** Takes the readings that wait in the queue. */
export async function takeJobs({ scene }: WebhookStage): Promise<ProcessWebhookInput[]> {
  const rows = await scene.database.pool<{ payload: unknown }[]>`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = 'process-webhook' returning j.payload`;
  return rows.map(({ payload }) => ProcessWebhookInput.parse(payload));
}

/** When the readings that wait in the queue are due, the first first. */
export async function waitingSince({ scene }: WebhookStage): Promise<Date[]> {
  const rows = await scene.database.pool<{ runAt: string | Date }[]>`
    select j.run_at as "runAt" from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'process-webhook' order by j.run_at`;
  return rows.map(({ runAt }) => new Date(isoInstant(runAt)));
}

/** What workers do with all that waits. Returns how many readings there were. */
export async function processAll(stage: WebhookStage): Promise<number> {
  await stage.altoviz.controls.deliveries();
  const jobs = await takeJobs(stage);
  await Promise.all(jobs.map((job) => processWebhook(stage.ctx, job, forever)));
  return jobs.length;
}

export type StoredDelivery = {
  status: string;
  reason: string | null;
  resource: string | null;
  externalId: string | null;
  isStored: boolean;
};

/** In the order they came. */
export async function deliveriesOf({ scene }: WebhookStage): Promise<StoredDelivery[]> {
  const rows = await asSystem(scene.database, "test", ({ sql }) =>
    sql<StoredDelivery[]>`
      select status, reason, resource, external_id as "externalId", object_key is not null as "isStored"
      from inbox_deliveries order by received_at`.execute(),
  );
  return [...rows];
}
