import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourcesHash } from "./source-files.mjs";

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "comptoir-sources-"));
  write("apps/web/src/page.tsx", "one");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function hash(facts = []) {
  return sourcesHash({ root, paths: ["apps/web", "packages/db"], facts });
}

it.each([
  ["a source changes", () => write("apps/web/src/page.tsx", "two")],
  ["a source appears", () => write("packages/db/migrations/0002.sql", "")],
  [
    "a source moves",
    () => {
      rmSync(join(root, "apps/web/src/page.tsx"));
      write("apps/web/src/home.tsx", "one");
    },
  ],
])("differs when %s", (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

it("differs with another version of Node", () => {
  expect(hash(["v20.20.2"])).not.toBe(hash(["v22.1.0"]));
});

it.each([
  "apps/web/.next/BUILD_ID",
  "apps/web/node_modules/x/index.js",
  "apps/web/next-env.d.ts",
  "apps/web/tsconfig.tsbuildinfo",
  "apps/web/src/page.test.tsx",
])("stays the same when %s appears", (path) => {
  const before = hash();
  write(path, "made");
  expect(hash()).toBe(before);
});
