import { announcement } from "./announcement";
import { sandboxOptions } from "./env";
import { startSandbox } from "./index";

async function main(): Promise<void> {
  const sandbox = await startSandbox(sandboxOptions(process.env));
  console.log(announcement(sandbox));
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
