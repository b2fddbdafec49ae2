import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROGRAM = createRequire(`${process.cwd()}/`).resolve("autocannon");
const CONNECTIONS = 8;

/** Requests a second that a server answers to eight clients, by a process of its own. @throws when an answer fails. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const options = ["--json", "--no-progress", "-c", String(CONNECTIONS), "-d", String(seconds), url];
  const { stdout } = await run(process.execPath, [PROGRAM, ...options], { timeout: (seconds + 20) * 1000 });
  const result: unknown = JSON.parse(stdout);
  const answered = numberAt(result, "2xx");
  const failed = numberAt(result, "non2xx") + numberAt(result, "errors");
  if (failed > 0 || answered === 0) throw new Error(`${failed} of the requests to ${url} failed`);
  return answered / numberAt(result, "duration");
}

function numberAt(result: unknown, key: string): number {
  const value = typeof result === "object" && result !== null ? Reflect.get(result, key) : undefined;
  if (typeof value !== "number") throw new Error(`autocannon says no "${key}"`);
  return value;
}
