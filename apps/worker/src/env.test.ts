import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

const COMPLETE = {
  DATABASE_URL: "postgres://comptoir:secret@127.0.0.1:5432/comptoir",
  COMPTOIR_SECRET_KEY: Buffer.alloc(32, 1).toString("base64url"),
  COMPTOIR_PUBLIC_URL: "http://localhost:3000/",
  COMPTOIR_DATA: "/data",
  COMPTOIR_STORAGE: "/data/documents",
};

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
  }
  return [];
}

describe("the worker's environment", () => {
  it("takes what npm start sets, and blanks as not set", () => {
    const env = readEnvironment({ ...COMPLETE, COMPTOIR_SMTP_URL: "", COMPTOIR_DEMO: "1" });
    expect(env).toMatchObject({ COMPTOIR_PUBLIC_URL: "http://localhost:3000", COMPTOIR_DEMO: true });
    expect(env.COMPTOIR_ALLOWED_NETWORKS).toEqual([]);
    expect(env.COMPTOIR_SMTP_URL).toBeUndefined();
  });

  it("names every problem at once, and no value", () => {
    const problems = problemsOf({
      ...COMPLETE,
      DATABASE_URL: undefined,
      COMPTOIR_SECRET_KEY: "tooshort",
      COMPTOIR_ALLOWED_NETWORKS: "nonsense",
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "DATABASE_URL",
      "COMPTOIR_SECRET_KEY",
      "COMPTOIR_ALLOWED_NETWORKS",
    ]);
    expect(problems.join()).not.toContain("tooshort");
  });
});
