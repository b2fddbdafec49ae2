import { defineConfig } from "@playwright/test";
import { environment } from "./environment";

const { baseUrl, chromium, chromiumArgs } = environment();

export default defineConfig({
  globalSetup: "./global-setup.ts",
  testDir: "specs",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // one browser at a time: the portal, the worker and the stand-ins share two cores with it
  workers: 1,
  timeout: 150_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: baseUrl,
    actionTimeout: 30_000,
    navigationTimeout: 40_000,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
    // a trace of each test would double the time of the suite: ask for one with --trace on
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: chromium, args: chromiumArgs },
  },
});
