import type { Logger } from "@comptoir/services";

/** One line of JSON per event on standard output; errors with their cause and stack. */
export function createLogger(
  write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Logger {
  const log =
    (level: string) =>
    (event: string, fields: Record<string, unknown> = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }, plainErrors));
  return { info: log("info"), warn: log("warn"), error: log("error") };
}

function plainErrors(_: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}
