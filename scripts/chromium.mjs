import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./processes/root.mjs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/** Without a graphics card its work is done in software, in a process of its own: drawing it in the browser's is faster. */
const PLAIN_ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--in-process-gpu"];

/**
 * The browser for the tests: CHROMIUM_PATH, else the system's, else the one inside a package, so that no
 * download and no manual step is needed. Returns its path, its arguments and the variables it needs.
 */
export async function findChromium(env = process.env, system = SYSTEM) {
  if (env.CHROMIUM_PATH) return { path: env.CHROMIUM_PATH, args: PLAIN_ARGUMENTS, env: {} };
  const found = system.find((path) => existsSync(path));
  return found ? { path: found, args: PLAIN_ARGUMENTS, env: {} } : packagedChromium();
}

async function packagedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium on this machine: install Chrome or set CHROMIUM_PATH");
  }
  // Makes the package unpack the system libraries that a bare machine lacks (libnss3 and others) too.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const entry = createRequire(join(ROOT, "e2e/package.json")).resolve("@sparticuz/chromium");
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // not its own arguments: they run the whole browser in one process, which ends with the first page, and switch off
  // what keeps sites apart
  return { path, args: PLAIN_ARGUMENTS, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}
