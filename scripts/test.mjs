import { installMissing } from "./install/install.mjs";
import { onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { add, asOne, NONE } from "./test/counts.mjs";

const PARTS = ["format", "lint", "types", "unit", "database", "browser"];

/** These compute, while the database tests mostly wait: those run beside them. */
const COMPUTING = ["types", "unit"];
const WAITING = "database";

/**
 * `npm test`: every part, one after the other (the database tests beside types and unit tests); `--only=unit,database` some of them; further arguments name
 * files of the parts that run tests. The last line is `N passed, N failed`.
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
  const paths = args.filter((argument) => !argument.startsWith("--"));
  const { parts } = await import("./test/parts.mjs");
  const begun = new Map();
  const begin = (name) => {
    if (!begun.has(name))
      begun.set(
        name,
        timed(name, () => parts[name](paths)),
      );
    return begun.get(name);
  };
  let total = NONE;
  for (const name of chosen) {
    if (COMPUTING.includes(name) && chosen.includes(WAITING)) begin(WAITING);
    total = add(total, await begin(name));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
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
