import { spawn } from "node:child_process";
import { createWriteStream, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ended, signal, startedAt } from "../processes/alive.mjs";
import { tail } from "../processes/log-tail.mjs";

/**
 * The programs of an installation. Each has a session of its own, so Ctrl-C reaches only the launcher,
 * which ends them in order. What they print goes to their log; what they print as errors also to the screen,
 * all but the events of their logs, which are lines of JSON.
 */
export function createChildren({ logs, onUnexpectedEnd, onChange }) {
  const children = [];
  let stopping = false;

  function start({ name, args, env, cwd, onLine }) {
    if (stopping) throw new Error(`${name} is not started any more: everything is being stopped`);
    const log = rotatedLog(logs, name);
    const child = spawn(process.execPath, args, {
      env,
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const output = createWriteStream(log, { flags: "a", mode: 0o600 });
    copyLines(child.stdout, output, onLine);
    copyLines(child.stderr, output, (line) => {
      if (!line.startsWith("{")) process.stderr.write(`${name}: ${line}\n`);
    });
    const entry = { name, pid: child.pid, started: child.pid ? startedAt(child.pid) : null };
    children.push(entry);
    onChange(list());
    const end = (reason) => {
      if (!stopping) onUnexpectedEnd(`${name} ended (${reason}):\n${tail(log)}`);
    };
    child.once("error", (error) => end(error.message));
    child.once("close", (code, by) => end(by ?? `code ${code}`));
    return entry;
  }

  function list() {
    return children.map(({ name, pid, started }) => ({ name, pid, started }));
  }

  /** Ends all, the last started first: web and worker before the stand-ins they talk to. */
  async function stop() {
    stopping = true;
    const [first, ...rest] = children;
    await Promise.all(rest.map((child) => endProcess(child)));
    if (first) await endProcess(first);
  }

  function kill() {
    stopping = true;
    for (const { pid } of children) signal(-pid, "SIGKILL");
  }

  return { start, stop, kill, list };
}

/** Asks a program to end, and ends it when it has not done so after `graceMs`. Its own children go with it. */
export async function endProcess({ pid }, graceMs = 10_000) {
  if (!pid) return;
  signal(pid, "SIGTERM");
  await ended(pid, graceMs);
  signal(-pid, "SIGKILL");
  await ended(pid, 2_000);
}

function copyLines(stream, output, onLine) {
  createInterface({ input: stream }).on("line", (line) => {
    output.write(`${line}\n`);
    onLine?.(line);
  });
}

function rotatedLog(folder, name) {
  const log = join(folder, `${name}.log`);
  if (existsSync(log)) renameSync(log, `${log}.1`);
  return log;
}
