import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./processes/root.mjs";

const read = (path) => readFileSync(join(ROOT, path), "utf8");
const compose = parse(read("docker-compose.yml"), { merge: true });
const workflows = readdirSync(join(ROOT, ".github/workflows"));

describe("docker-compose.yml", () => {
  it("starts PostgreSQL, web, worker, sandbox and mail", () => {
    expect(Object.keys(compose.services).sort()).toEqual(["mail", "postgres", "sandbox", "web", "worker"]);
  });

  it.each(Object.entries(compose.services))("pins the image of %s to one version", (_name, service) => {
    expect(service.image).toMatch(/^[a-z/]+:v?\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  });

  it("signs in to PostgreSQL as a role that is no superuser", () => {
    expect(compose.services.web.environment.DATABASE_URL).toMatch(/^postgres:\/\/comptoir:/);
    expect(read("docker/postgres/create-role.sh")).toContain("create role comptoir login nosuperuser");
  });

  it("opens ports on this machine only", () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).not.toEqual([]);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it("holds no secret itself", () => {
    for (const name of ["POSTGRES_PASSWORD", "COMPTOIR_SECRET_KEY", "COMPTOIR_DATABASE_PASSWORD"]) {
      expect(read("docker-compose.yml")).toContain(`\${${name}:?}`);
    }
  });
});

describe.each(workflows)("%s", (name) => {
  const workflow = parse(read(`.github/workflows/${name}`));

  it("may only read the repository, and is cancelled by a newer run", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.concurrency["cancel-in-progress"]).toBe(true);
  });

  it("ends each job by a time limit and pins each action by its commit", () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
      const actions = job.steps.flatMap((step) => step.uses ?? []);
      for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
    }
  });
});

describe(".env.example", () => {
  const example = read(".env.example");
  const sources = [
    ...readdirSync(join(ROOT, "scripts/start"))
      .filter((file) => file.endsWith(".mjs") && !file.includes(".test."))
      .map((file) => `scripts/start/${file}`),
    "apps/web/src/env.ts",
    "apps/worker/src/env.ts",
    "packages/sandbox/src/env.ts",
    "scripts/chromium.mjs",
  ];
  const names = new Set(
    sources.flatMap(
      (path) => read(path).match(/\b(?:COMPTOIR|SANDBOX|DATABASE|AUTH|CHROMIUM)_[A-Z_]+\b/g) ?? [],
    ),
  );

  it.each([...names, "PORT", "HOST"])("names %s", (name) => {
    expect(example).toMatch(new RegExp(`^#?${name}=`, "m"));
  });
});
