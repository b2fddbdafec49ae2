import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readSources } from "./architecture/files.mjs";
import { RULES } from "./architecture/rules.mjs";

/** Checks the rules that no general linter knows and prints each place that breaks one. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const files = readSources(root);
const problems = RULES.flatMap(({ name, check }) => check(files).map((problem) => ({ name, ...problem })));
for (const { name, path, line, message } of problems) console.error(`${path}:${line}  ${message}  (${name})`);
if (problems.length > 0) process.exit(1);
console.log(`architecture: ${files.length} files, ${RULES.length} rules`);
