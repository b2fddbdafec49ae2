import { readEnvironment } from "./env";
import { setUp } from "./setup-steps";

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "SecretError")
    return `COMPTOIR_SECRET_KEY does not open what is stored: ${error.message}`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** The program of one set-up; what it prints is for people. */
async function main(): Promise<void> {
  const { link } = await setUp(readEnvironment());
  if (link) process.stdout.write(`Make the first firm and its owner here (once, within a day): ${link}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
