import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { leftoverServer, parsePidFile } from "./pid-file.mjs";

let data;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "comptoir-pid-"));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

function file(pid) {
  return `${pid}\n${data}\n1795000000\n40123\n\n127.0.0.1\n  5 6\nready   \n`;
}

it("reads process, folder, port and status", () => {
  expect(parsePidFile(file(4711))).toEqual({ pid: 4711, folder: data, port: 40123, status: "ready" });
});

it.each(["", "x\n", "-5\n", "1\n"])("takes %j as no server", (text) => {
  expect(parsePidFile(text)).toBeNull();
});

it("removes the file of a server that is gone", () => {
  writeFileSync(join(data, "postmaster.pid"), file(999_999_999));
  expect(leftoverServer(data)).toBeNull();
  expect(existsSync(join(data, "postmaster.pid"))).toBe(false);
});

it("does not take another program with that number for the server", () => {
  writeFileSync(join(data, "postmaster.pid"), file(process.pid));
  expect(leftoverServer(data)).toBeNull();
});
