import { z } from "zod";

const text = z.string().trim().min(1);
const optional = text.optional();
const flag = z
  .enum(["0", "1", ""])
  .default("0")
  .transform((value) => value === "1");

/** A blank variable in a .env file means "not set". */
const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);

const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_APP_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  COMPTOIR_SECRET_KEY: text,
  AUTH_SECRET: text.min(32),
  COMPTOIR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")),
  COMPTOIR_STORAGE: z.preprocess(blankIsUnset, optional),
  COMPTOIR_ALLOWED_NETWORKS: z.string().default(""),
  COMPTOIR_DEMO: flag,
  COMPTOIR_ALTERA_URL: z.preprocess(blankIsUnset, z.url().optional()),
  COMPTOIR_ALTOVIZ_URL: z.preprocess(blankIsUnset, z.url().optional()),
  COMPTOIR_SMTP_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^smtps?$/ }).optional()),
  COMPTOIR_MAIL_FROM: z.preprocess(blankIsUnset, text.default("Comptoir <no-reply@localhost>")),
  COMPTOIR_SANDBOX: z.preprocess(blankIsUnset, optional),
  COMPTOIR_DATA: z.preprocess(blankIsUnset, text.default(".data")),
});

/** What the web app is configured with. */
export type Environment = z.infer<typeof Environment>;

/** Every variable that is missing or wrong, in one error. Values are never part of the message. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

/**
 * Checks variables as the process received them.
 * @throws EnvironmentError naming all problems at once.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const result = Environment.safeParse(source);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => `${issue.path.join(".")}: ${describe(source, issue)}`),
  );
}

let cached: Environment | undefined;

/** The configuration, read on first use so that a build needs none. */
export function env(): Environment {
  cached ??= readEnvironment(process.env);
  return cached;
}

/** Whether this is the development server, which evaluates code and injects styles as it goes. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

function describe(source: Readonly<Record<string, string | undefined>>, issue: z.core.$ZodIssue): string {
  return source[String(issue.path[0])] === undefined ? "is not set" : issue.message;
}
