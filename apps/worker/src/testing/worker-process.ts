import { type ChildProcess, spawn } from "node:child_process";
import { until } from "./until";

/** Under load a worker may take some seconds until it runs. */
const START_MS = 30_000;

export type WorkerProcess = {
  /** By which the queue and the heartbeats know it. */
  id: string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, null when a signal ended it. @throws when it still runs at the deadline. */
  ended(withinMs: number): Promise<number | null>;
  /** All that it has written. */
  output(): string;
};

const running = new Set<ChildProcess>();
process.once("exit", () => endAll());

/** Ends every worker that still runs, frozen ones as well. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Starts the worker's program as a process of its own; resolves when it takes jobs. */
export async function startWorker(file: string, env: Record<string, string>): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["--enable-source-maps", file], {
    env: { NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
  }
  let exit: { code: number | null } | null = null;
  child.once("exit", (code) => {
    exit = { code };
    running.delete(child);
  });
  const output = () => written;
  const id = await until({ what: "a started worker", withinMs: START_MS, explain: output }, async () => {
    if (exit) throw new Error(`the worker ended at its start\n${written}`);
    return /"event":"worker\.started","workerId":"([^"]+)"/.exec(written)?.[1];
  });
  return {
    id,
    output,
    signal: (name) => void child.kill(name),
    async ended(withinMs) {
      const { code } = await until(
        { what: "the end of the worker", withinMs, explain: output },
        async () => exit,
      );
      return code;
    },
  };
}
