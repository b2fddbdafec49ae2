import { isAlive, signal } from "../processes/alive.mjs";
import { onInterrupt } from "../processes/interrupts.mjs";
import { createChildren } from "./children.mjs";

/** How often it is looked whether the database server still runs. */
const LOOK_EVERY_MS = 2_000;

/** What runs, and how it ends: one Ctrl-C stops in order, a second one at once; a program that dies ends all. */
export function createSession({ logs, record }) {
  const aborted = new AbortController();
  let database = Promise.resolve(null);
  let serverPid = null;
  let ending = null;
  const fail = (reason) => {
    if (!ending) console.error(`\n${reason}\n`);
    return end(1);
  };
  const children = createChildren({ logs, onChange: record.children, onUnexpectedEnd: fail });

  async function end(code) {
    ending ??= stopAll();
    await ending;
    process.exit(code);
  }

  async function stopAll() {
    aborted.abort();
    await children.stop();
    // A server that is still starting is waited for: otherwise it would outlive the launcher.
    const server = await database.catch(() => null);
    await server?.stop();
    record.remove();
  }

  function useDatabase(starting) {
    database = starting.then((server) => {
      serverPid = server.pid ?? null;
      return server;
    });
    database.catch(() => {});
  }

  function killAll() {
    children.kill();
    if (serverPid) signal(serverPid, "SIGQUIT");
    process.exit(130);
  }

  onInterrupt((name) => {
    if (ending) return killAll();
    console.log(`\n  · ${name}: stopping …`);
    end(0);
  });
  setInterval(() => {
    if (serverPid && !ending && !isAlive(serverPid)) fail("PostgreSQL ended; see postgres.log");
  }, LOOK_EVERY_MS).unref();

  return { children, signal: aborted.signal, useDatabase, fail };
}
