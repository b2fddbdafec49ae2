import { z } from "zod";
import { keyring, networks } from "./container-settings";

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** A blank variable in a .env file means "not set". */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

const Environment = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_APP_URL: optional(postgresUrl),
  COMPTOIR_SECRET_KEY: keyring,
  COMPTOIR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")),
  COMPTOIR_DATA: z.string().min(1),
  COMPTOIR_STORAGE: z.string().min(1),
  COMPTOIR_ALLOWED_NETWORKS: networks.prefault(""),
  COMPTOIR_DEMO: z
    .enum(["0", "1", ""])
    .prefault("0")
    .transform((value) => value === "1"),
  COMPTOIR_SANDBOX: optional(z.string()),
  COMPTOIR_ALTERA_URL: optional(z.url()),
  COMPTOIR_ALTOVIZ_URL: optional(z.url()),
  COMPTOIR_SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  COMPTOIR_MAIL_FROM: optional(z.string()),
  AWS_ACCESS_KEY_ID: optional(z.string()),
  AWS_SECRET_ACCESS_KEY: optional(z.string()),
});

/** What worker and set-up are configured with. */
export type Environment = z.output<typeof Environment>;

/** Every variable that is missing or wrong, in one error. Values are never part of the message. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

/** @throws EnvironmentError naming all problems at once. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const result = Environment.safeParse(source);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}: ${source[name] === undefined ? "is not set" : message}`;
    }),
  );
}
