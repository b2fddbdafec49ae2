import { spawn } from "node:child_process";
import { joinTestServer } from "./postgres/test-server.mjs";

/**
 * `node scripts/test-postgres.mjs -- <command…>` runs a command with TEST_DATABASE_URL, the address of a
 * throw-away PostgreSQL that commands running at the same time share. `--serve` keeps it until Ctrl-C.
 */
async function main(args) {
  const server = await joinTestServer();
  const serve = args[0] === "--serve";
  const command = args[0] === "--" ? args.slice(1) : args;
  if (serve) console.log(`TEST_DATABASE_URL=${server.url}`);
  const code = serve ? await interrupted() : await run(command, { TEST_DATABASE_URL: server.url });
  await server.leave();
  process.exit(code);
}

function run([program, ...args], extra) {
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, ...extra } });
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => child.kill(name));
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function interrupted() {
  const alive = setInterval(() => {}, 60_000);
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"]) {
      process.once(name, () => {
        clearInterval(alive);
        resolve(0);
      });
    }
  });
}

if (process.argv.length < 3) {
  console.error("usage: node scripts/test-postgres.mjs -- <command…> | --serve");
  process.exit(2);
}
await main(process.argv.slice(2));
