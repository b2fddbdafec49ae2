import { spawn } from "node:child_process";

/**
 * Runs a program to its end and returns its exit code and what it printed. `live` shows the output as
 * it comes. The program is ended with the launcher; `input` is never asked for.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env = process.env, live = false, timeoutMs } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const stop = () => killGroup(child.pid);
  const timer = timeoutMs ? setTimeout(stop, timeoutMs) : undefined;
  process.once("exit", stop);
  let output = "";
  for (const [stream, screen] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output = (output + text).slice(-200_000);
      if (live) screen.write(text);
    });
  }
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(timer);
      process.removeListener("exit", stop);
      // Nothing that the program started may outlive it.
      stop();
      resolve({ code, output });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => finish(code ?? 1));
  });
}

function killGroup(pid) {
  if (!pid) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}
