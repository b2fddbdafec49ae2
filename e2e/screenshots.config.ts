import { defineConfig } from "@playwright/test";

/** Pictures of every screen of a running demo, by hand: see screenshots.ts. */
export default defineConfig({
  testDir: ".",
  testMatch: "screenshots.ts",
  workers: 1,
  timeout: 300_000,
  use: {
    baseURL: process.env["E2E_BASE_URL"] ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    },
  },
});
