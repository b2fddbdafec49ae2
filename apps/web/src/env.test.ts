import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

const complete = {
  DATABASE_URL: "postgres://comptoir:pw@127.0.0.1:5432/comptoir",
  COMPTOIR_SECRET_KEY: "k1:abc",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  COMPTOIR_PUBLIC_URL: "http://localhost:3000/",
};

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe("the web app's configuration", () => {
  it("fills in what may be left out", () => {
    const env = readEnvironment({ ...complete, DATABASE_APP_URL: "" });
    expect(env).toMatchObject({
      COMPTOIR_DEMO: false,
      COMPTOIR_DATA: ".data",
      COMPTOIR_ALLOWED_NETWORKS: "",
    });
    expect(env.DATABASE_APP_URL).toBeUndefined();
  });

  it("drops the slash at the end of the public address", () => {
    expect(readEnvironment(complete).COMPTOIR_PUBLIC_URL).toBe("http://localhost:3000");
  });

  it("names every problem at once", () => {
    const problems = problemsOf({ AUTH_SECRET: "short", COMPTOIR_PUBLIC_URL: "ftp://x" });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "DATABASE_URL",
      "COMPTOIR_SECRET_KEY",
      "AUTH_SECRET",
      "COMPTOIR_PUBLIC_URL",
    ]);
    expect(problems[0]).toBe("DATABASE_URL: is not set");
  });

  it("never repeats a value in its message", () => {
    expect(problemsOf({ ...complete, AUTH_SECRET: "hunter2" }).join()).not.toContain("hunter2");
  });
});
