import { defineConfig } from "@playwright/test";
import { environment } from "./environment";

const { baseUrl, chromium, chromiumArgs } = environment();

/**
 * Tests that change what stands at the accounting services of the sandbox, count calls there, or start a service of their
 * own on the one port that the portal may reach: one after the other. The demo's Invoice-Collector is left to the others.
 */
const AT_SERVICES = [
  "onboarding/{callback-taken,frame-causes,older-server,refused-supplier,window-left}.spec.ts",
  "accountant/{broken-connection,connection-causes,connections,customers,document-*}.spec.ts",
  "accountant/{finalize,products,push-document,webhooks}.spec.ts",
];

export default defineConfig({
  globalSetup: "./global-setup.ts",
  testDir: "specs",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // two browsers: they share two cores with the portal, the worker and the stand-ins
  workers: 2,
  projects: [
    { name: "at-services", testMatch: AT_SERVICES, workers: 1 },
    { name: "in-portal", testIgnore: AT_SERVICES, workers: 1 },
  ],
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
