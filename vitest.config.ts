import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const MADE_BY_TOOLS = ["**/node_modules/**", "**/dist/**", "**/.next/**", "e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": join(import.meta.dirname, "apps/web/src") } },
  test: {
    // one for each core, since many of these tests wait; no more than the test server has connections for
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // four times as fast: no file changes what others import
          isolate: false,
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...MADE_BY_TOOLS, "**/*.db.test.*"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          isolate: false,
          include: ["**/*.db.test.{ts,mjs}"],
          exclude: MADE_BY_TOOLS,
          globalSetup: ["packages/db/src/testing/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
