import { spawn } from "node:child_process";
import { join } from "node:path";
import { onInterrupt } from "./processes/interrupts.mjs";
import { ROOT } from "./processes/root.mjs";
import { run } from "./processes/run.mjs";
import { productEnvironment } from "./start/child-environment.mjs";
import { readConfiguration } from "./start/configuration.mjs";
import { loadProductRules } from "./start/product-rules.mjs";
import { webArguments } from "./start/web-arguments.mjs";

/**
 * `node scripts/run.mjs web|worker|sandbox`: one program of a built checkout, in the foreground, for
 * containers and service managers. `web` migrates the database first. PostgreSQL is DATABASE_URL.
 */
const PROGRAMS = {
  web: async (env, settings) => {
    const { code } = await run(process.execPath, [join(ROOT, "apps/worker/dist/setup.mjs")], {
      env,
      live: true,
    });
    if (code !== 0) process.exit(code);
    const cwd = join(ROOT, "apps/web");
    const { host, port } = settings;
    handOver(webArguments({ folder: cwd, host, port }), { env, cwd });
  },
  worker: async (env) => handOver(["--enable-source-maps", join(ROOT, "apps/worker/dist/main.mjs")], { env }),
};

function handOver(args, options) {
  const child = spawn(process.execPath, args, { stdio: "inherit", ...options });
  onInterrupt((name) => child.kill(name));
  child.once("exit", (code, by) => process.exit(code ?? (by ? 0 : 1)));
}

async function main(name) {
  if (name === "sandbox")
    return handOver([join(ROOT, "packages/sandbox/dist/main.mjs")], { env: process.env });
  if (!Object.hasOwn(PROGRAMS, name)) throw new Error("usage: node scripts/run.mjs web|worker|sandbox");
  const { settings, problems } = readConfiguration(process.env, ROOT, await loadProductRules());
  if (!settings.databaseUrl)
    problems.push("DATABASE_URL: required here; `npm start` brings its own PostgreSQL");
  if (!settings.secretKey) problems.push("COMPTOIR_SECRET_KEY: required here");
  if (problems.length > 0) throw new Error(`The configuration cannot be used:\n  ${problems.join("\n  ")}`);
  const { databaseUrl, secretKey } = settings;
  const env = productEnvironment({ env: process.env, settings, databaseUrl, secretKey, sandbox: null });
  return PROGRAMS[name](env, settings);
}

onInterrupt();
main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
