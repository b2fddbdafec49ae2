import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildStale, staleTargets } from "../build/build.mjs";
import { startPostgres } from "../postgres.mjs";
import { isFree } from "../processes/ports.mjs";
import { ROOT } from "../processes/root.mjs";
import { run } from "../processes/run.mjs";
import { productEnvironment, sandboxEnvironment } from "./child-environment.mjs";
import { healthy } from "./health.mjs";
import { awaitJsonLine } from "./json-line.mjs";
import { sandboxPort } from "./remembered-ports.mjs";
import { demoSecretKey } from "./secret-key.mjs";
import { webArguments } from "./web-arguments.mjs";

/** Makes the folders of an installation. Others may pass through the first one, which PostgreSQL's user must. */
export function prepareFolders({ data }) {
  mkdirSync(data, { recursive: true, mode: 0o711 });
  const logs = join(data, "logs");
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  return { logs };
}

/** Throws when the portal's port is taken: nothing has been started yet then. */
export async function requirePort({ host, port }) {
  if (await isFree(port, host)) return;
  throw new Error(`Port ${port} on ${host} is taken by another program: set PORT to a free one.`);
}

/** Database and build at the same time: they need nothing of each other. */
export async function databaseAndBuild({ settings, logs, steps, onDatabase }) {
  const database = steps.step(
    settings.databaseUrl ? "checking DATABASE_URL" : "starting PostgreSQL",
    ({ port }) => (port ? `PostgreSQL listens on 127.0.0.1:${port}` : "using DATABASE_URL"),
    () => {
      const starting = startDatabase({ settings, logs, steps });
      onDatabase(starting);
      return starting;
    },
  );
  const [server] = await Promise.all([database, buildWhatChanged(settings, steps)]);
  return server;
}

async function startDatabase({ settings, logs, steps }) {
  if (settings.databaseUrl) return { url: settings.databaseUrl, port: null, pid: null, stop: async () => {} };
  return startPostgres({ folder: settings.data, log: join(logs, "postgres.log"), say: steps.say });
}

async function buildWhatChanged({ demo }, steps) {
  const names = demo ? ["sandbox", "worker", "web"] : ["worker", "web"];
  const stale = staleTargets(names);
  if (stale.length === 0) return;
  await steps.step(`building ${stale.join(", ")}`, "built", () => buildStale(names));
}

/** Starts the four stand-ins and returns the addresses and keys they print. */
export async function startSandbox({ children, env, settings }) {
  const port = await sandboxPort(settings.data, settings.sandboxPort);
  const line = awaitJsonLine(30_000);
  children.start({
    name: "sandbox",
    args: [join(ROOT, "packages/sandbox/dist/main.mjs")],
    env: sandboxEnvironment({ env, root: ROOT, port, data: settings.data }),
    cwd: ROOT,
    onLine: line.onLine,
  });
  return line.found;
}

/** Migrates and seeds; what it prints (the set-up link of a new installation) is shown. */
export async function setUp(env) {
  const { code } = await run(process.execPath, [join(ROOT, "apps/worker/dist/setup.mjs")], {
    env,
    cwd: ROOT,
    live: true,
  });
  if (code !== 0) throw new Error(`The database could not be set up (code ${code}).`);
}

/** Syncs make much garbage and keep little: with these bounds 220 MB were measured, without them 470 MB. */
const WORKER_MEMORY = ["--max-old-space-size=224", "--max-semi-space-size=4"];

export function startWorker(children, env) {
  const args = [...WORKER_MEMORY, "--enable-source-maps", join(ROOT, "apps/worker/dist/main.mjs")];
  children.start({ name: "worker", args, env, cwd: ROOT });
}

export async function startWeb({ children, env, settings, signal }) {
  const { host, port } = settings;
  const web = join(ROOT, "apps/web");
  const args = webArguments({ folder: web, host, port });
  children.start({ name: "web", args, env, cwd: web });
  await healthy({ host, port, signal });
}

/** The environment of set-up, worker and web. */
export function environmentFor({ env, settings, server, sandbox }) {
  const secretKey = settings.secretKey ?? demoSecretKey(settings.data);
  return productEnvironment({ env, settings, databaseUrl: server.url, secretKey, sandbox });
}
