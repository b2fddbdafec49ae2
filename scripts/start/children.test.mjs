import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isAlive } from "../processes/alive.mjs";
import { createChildren } from "./children.mjs";

let logs;
let children;

beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), "comptoir-children-"));
});

afterEach(async () => {
  await children.stop();
  rmSync(logs, { recursive: true, force: true });
});

/** Starts a program of one line and waits for its first line of output. */
function started(name, code) {
  return new Promise((resolve) => {
    const entry = children.start({ name, args: ["-e", code], env: process.env, cwd: logs, onLine });
    function onLine(line) {
      resolve({ ...entry, line });
    }
  });
}

it("ends what it started", async () => {
  children = createChildren({ logs, onUnexpectedEnd: () => {}, onChange: () => {} });
  const polite = await started("polite", 'console.log("up"); setInterval(() => {}, 1000)');
  expect(isAlive(polite.pid)).toBe(true);
  await children.stop();
  expect(isAlive(polite.pid)).toBe(false);
});

it("says which program ended unasked, with its last lines", async () => {
  const reason = await new Promise((resolve) => {
    children = createChildren({ logs, onUnexpectedEnd: resolve, onChange: () => {} });
    children.start({
      name: "worker",
      args: ["-e", 'console.log("no room"); process.exit(3)'],
      env: process.env,
    });
  });
  expect(reason).toContain("worker ended (code 3)");
});

it("keeps what a program printed, and the log before it", async () => {
  children = createChildren({ logs, onUnexpectedEnd: () => {}, onChange: () => {} });
  await started("web", 'console.log("first"); setInterval(() => {}, 1000)');
  await started("web", 'console.log("second"); setInterval(() => {}, 1000)');
  await expect.poll(() => readFileSync(join(logs, "web.log"), "utf8")).toBe("second\n");
  expect(existsSync(join(logs, "web.log.1"))).toBe(true);
});

it("tells the record about each program it starts", async () => {
  const seen = [];
  children = createChildren({ logs, onUnexpectedEnd: () => {}, onChange: (list) => seen.push(list) });
  const { pid } = await started("sandbox", 'console.log("up"); setInterval(() => {}, 1000)');
  expect(seen).toEqual([[{ name: "sandbox", pid, started: expect.any(String) }]]);
});

it("starts nothing more once it is stopping", async () => {
  children = createChildren({ logs, onUnexpectedEnd: () => {}, onChange: () => {} });
  await children.stop();
  expect(() => children.start({ name: "late", args: ["-e", ""], env: process.env })).toThrow("late");
});

it("shows what a program says as an error, and leaves the events of its log to the log", async () => {
  const shown = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  children = createChildren({ logs, onUnexpectedEnd: () => {}, onChange: () => {} });
  const lines = ["no room", '{"level":"error"}', "at all"];
  const code = `${lines.map((line) => `console.error(${JSON.stringify(line)});`).join("")} setInterval(() => {
    if (require("fs").readFileSync("web.log", "utf8").includes("at all")) console.log("up");
  }, 20)`;
  await started("web", code);
  expect(shown.mock.calls.flat()).toEqual(["web: no room\n", "web: at all\n"]);
  expect(readFileSync(join(logs, "web.log"), "utf8")).toContain('{"level":"error"}');
  shown.mockRestore();
});
