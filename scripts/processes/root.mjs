import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout these scripts belong to. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
