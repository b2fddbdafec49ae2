import type { Logger } from "@comptoir/services";

type Level = "info" | "warn" | "error";

/** One JSON line per event. Fields are ids, counts and words; errors by name, message and stack only. */
export const logger: Logger = {
  info: (event, fields) => write("info", event, fields),
  warn: (event, fields) => write("warn", event, fields),
  error: (event, fields) => write("error", event, fields),
};

function write(level: Level, event: string, fields: Record<string, unknown> = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }, plainErrors);
  if (level === "error") console.error(line);
  else console.log(line);
}

function plainErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}
