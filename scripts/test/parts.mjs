import { browser } from "./browser.mjs";
import { format, lint, types } from "./checks.mjs";
import { database, unit } from "./vitest.mjs";

export { startPortal } from "./portal.mjs";

/** The parts of the tests by name; each returns how many passed and failed. */
export const parts = { format, lint, types, unit, database, browser };
