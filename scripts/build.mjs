import { build } from "./build/build.mjs";
import { TARGETS } from "./build/targets.mjs";

/** `node scripts/build.mjs [sandbox] [worker] [web]`: builds the named targets, all of them without a name. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(TARGETS, name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are ${Object.keys(TARGETS).join(", ")}`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(TARGETS)) {
  const begin = Date.now();
  try {
    await build(name);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  console.log(`${name} built, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}
