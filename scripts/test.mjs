import { installMissing } from "./install/install.mjs";
import { onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { add, asOne, NONE } from "./test/counts.mjs";

const PARTS = ["format", "lint", "types", "unit", "database", "browser"];

/**
 * `npm test`: every part; `--only=unit,database` some of them; further arguments name files of the parts that run
 * tests. The last line is `N passed, N failed`.
 */
async function main(args) {
  requireNode();
  onInterrupt();
  const chosen =
    args
      .find((argument) => argument.startsWith("--only="))
      ?.slice(7)
      .split(",") ?? PARTS;
  const unknown = chosen.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);
  await installMissing((line) => console.log(`${line} …`));
  const { passed, failed } = await runParts(
    chosen,
    args.filter((argument) => !argument.startsWith("--")),
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** The portal is built, started and filled beside the tests that need none: the browser tests find it ready. */
async function runParts(chosen, paths) {
  const { parts, startPortal } = await import("./test/parts.mjs");
  const part = (name, ...more) =>
    chosen.includes(name) ? timed(name, () => parts[name](paths, ...more)) : NONE;
  const first = add(await part("format"), await part("lint"));
  const types = part("types");
  const portal = chosen.includes("browser") ? Promise.resolve(types).then(startPortal) : null;
  // told by the part that needs it
  portal?.catch(() => {});
  const tests = add(await part("database"), await part("unit"));
  const compiled = add(await types, first);
  return add(add(compiled, tests), await part("browser", portal));
}

async function timed(name, work) {
  console.log(`\n── ${name}`);
  const begin = Date.now();
  const counts = await work().catch((error) => {
    console.error(error.message);
    return asOne(false);
  });
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
});
