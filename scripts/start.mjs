import { join } from "node:path";
import { install, isInstalled } from "./install/install.mjs";
import { onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { ROOT } from "./processes/root.mjs";
import { readConfiguration } from "./start/configuration.mjs";
import { withDotenv } from "./start/dotenv.mjs";
import * as launch from "./start/launch.mjs";
import { loadProductRules } from "./start/product-rules.mjs";
import { createRunRecord, endLeftovers } from "./start/run-record.mjs";
import { createSession } from "./start/session.mjs";
import { createSteps } from "./start/steps.mjs";

/** `npm start`: everything that the portal needs, from a fresh checkout to its address. */
async function main() {
  requireNode();
  onInterrupt();
  const steps = createSteps();
  const env = process.env.COMPTOIR_DOTENV === "0" ? process.env : withDotenv(join(ROOT, ".env"), process.env);
  console.log("Comptoir");
  if (!isInstalled()) await steps.step("installing the packages", "packages installed", () => install());
  const { settings, problems } = readConfiguration(env, ROOT, await loadProductRules());
  if (problems.length > 0) throw new Error(`The configuration cannot be used:\n${bullets(problems)}`);
  await start({ env, settings, steps });
}

async function start({ env, settings, steps }) {
  const { logs } = launch.prepareFolders(settings);
  const left = await endLeftovers(settings.data);
  if (left.length > 0) steps.say(`ended what a killed start had left: ${left.join(", ")}`);
  await launch.requirePort(settings);
  const record = createRunRecord(settings.data);
  record.begin();
  const session = createSession({ logs, record });
  try {
    await bringUp({ env, settings, steps, logs, session, record });
  } catch (error) {
    await session.fail(error.message);
  }
}

async function bringUp({ env, settings, steps, logs, session, record }) {
  const { children } = session;
  const server = await launch.databaseAndBuild({ settings, logs, steps, onDatabase: session.useDatabase });
  const sandbox = settings.demo
    ? await steps.step("starting the sandbox", "the four services of the sandbox listen", () =>
        launch.startSandbox({ children, env, settings }),
      )
    : null;
  const childEnv = launch.environmentFor({ env, settings, server, sandbox });
  await steps.step("setting up the database", "database set up", () => launch.setUp(childEnv));
  await steps.step("starting worker and web", "healthy", () => {
    launch.startWorker(children, childEnv);
    return launch.startWeb({ children, env: childEnv, settings, signal: session.signal });
  });
  record.ready({ url: settings.publicUrl, databaseUrl: server.url, sandbox });
  announce(settings, steps);
}

function announce({ publicUrl, demo }, steps) {
  console.log(`\nComptoir is ready after ${steps.total()}: ${publicUrl}`);
  if (!demo) return;
  console.log("Sign in as owner@demo.example or accountant@demo.example, password comptoir-demo");
}

function bullets(lines) {
  return lines.map((line) => `  - ${line}`).join("\n");
}

main().catch((error) => {
  console.error(`\n${error.message}\n`);
  process.exit(1);
});
