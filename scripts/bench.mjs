import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BUNDLE_OPTIONS } from "./build/targets.mjs";
import { installMissing } from "./install/install.mjs";
import { startThrowAway } from "./postgres.mjs";
import { onInterrupt } from "./processes/interrupts.mjs";
import { requireNode } from "./processes/node-version.mjs";
import { ROOT } from "./processes/root.mjs";
import { run } from "./processes/run.mjs";

/** `node scripts/bench.mjs <name> [options]`: runs bench/src/<name>.ts on a PostgreSQL of its own, as durable as a real one. */
async function main([name = "", ...args]) {
  requireNode();
  onInterrupt();
  await installMissing((line) => console.log(`${line} …`));
  const entry = join(ROOT, "bench/src", `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(entry))
    throw new Error("usage: node scripts/bench.mjs <name> [options]");
  // Inside the package, so that what stays outside of the bundle is found.
  const folder = mkdtempSync(join(ROOT, "bench/node_modules/.bench-"));
  let server;
  try {
    const program = join(folder, `${name}.mjs`);
    const { build } = await import("esbuild");
    await build({ ...BUNDLE_OPTIONS, external: EXTERNAL, entryPoints: [entry], outfile: program });
    server = await startThrowAway({ durable: true });
    const env = { ...process.env, NODE_ENV: "production", BENCH_DATABASE_URL: server.url };
    const options = { env, cwd: join(ROOT, "bench"), live: true };
    const { code } = await run(process.execPath, ["--enable-source-maps", program, ...args], options);
    return code;
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packages with native parts or data files of their own. */
const EXTERNAL = ["@node-rs/argon2", "autocannon", "pdfkit", "dejavu-fonts-ttf", "graphile-worker", "pg"];

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
