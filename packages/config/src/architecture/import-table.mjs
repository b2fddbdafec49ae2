/**
 * Who may import what. The first zone whose pattern fits a file decides. An entry allows a package of the
 * registry by name (`zod`), a folder of ours by its path, or Node's modules (`node:`). Each zone may import
 * itself. `types`: for types only. `tests`: further for tests. `any`: every registry package.
 */
/** Data and schemas of the connectors: no code of these reaches a network. */
const CLIENT_SAFE = ["catalog", "operations", "records", "drafts"].map(
  (name) => `packages/providers/src/${name}`,
);
const TESTING = ["node:", "vitest", "packages/db/src/testing", "packages/sandbox/src"];
const COMPOSITION = [
  "packages/db/src",
  "packages/secrets/src",
  "packages/outbound/src",
  "packages/providers/src",
];
const SERVICES = "packages/services/src";

export const ZONES = [
  zone("packages/protocols/", { allow: ["zod"], tests: ["node:", "vitest"] }),
  zone("packages/providers/", {
    allow: ["zod", "big.js", "node:crypto", "packages/protocols/src"],
    tests: [...TESTING, "packages/outbound/src"],
  }),
  zone("packages/secrets/", { allow: ["node:"], tests: ["vitest"] }),
  zone("packages/outbound/", {
    allow: ["node:", "undici", "nodemailer", "@aws-sdk/client-s3", "zod"],
    tests: ["vitest"],
  }),
  zone("packages/db/", {
    allow: ["node:", "zod", "drizzle-orm", "postgres", "drizzle-kit", "graphile-worker"],
    tests: TESTING,
  }),
  zone("packages/services/", {
    allow: ["node:", "zod", "big.js", "drizzle-orm", "@node-rs/argon2", ...COMPOSITION],
    types: ["postgres"],
    tests: TESTING,
  }),
  zone("packages/api/", {
    allow: ["zod", "@trpc/server", SERVICES],
    tests: [...TESTING, ...COMPOSITION],
  }),
  zone("packages/sandbox/", {
    allow: ["node:", "zod", "pdfkit", "dejavu-fonts-ttf", "packages/protocols/src"],
    tests: ["vitest"],
  }),
  zone("packages/config/", { allow: ["node:"], tests: ["vitest"] }),
  zone(/^apps\/worker\/src\/(container|main|setup|seed)/, {
    own: "apps/worker/",
    allow: ["node:", "zod", "graphile-worker", "pg", "@node-rs/argon2", SERVICES, ...COMPOSITION],
    tests: TESTING,
  }),
  zone("apps/worker/", {
    allow: ["node:", "zod", "graphile-worker", SERVICES],
    tests: [...TESTING, ...COMPOSITION],
  }),
  zone("apps/web/src/server/", {
    own: "apps/web/src/",
    allow: [SERVICES, "packages/api/src", ...COMPOSITION],
    any: true,
    tests: TESTING,
  }),
  zone("apps/web/src/components/", {
    own: /^apps\/web\/src\/(?!features\/|server\/|app\/)/,
    allow: [...CLIENT_SAFE],
    types: [SERVICES, "packages/api/src", "apps/web/src/server"],
    any: true,
    tests: TESTING,
  }),
  zone("apps/web/src/features/", {
    own: /^apps\/web\/src\/(?!server\/|app\/)/,
    allow: [...CLIENT_SAFE],
    types: [SERVICES, "packages/api/src", "apps/web/src/server"],
    any: true,
    tests: TESTING,
  }),
  zone("apps/web/src/embed/", {
    own: "apps/web/src/embed/",
    allow: ["zod", "react"],
    tests: TESTING,
  }),
  zone("apps/web/", { allow: [...CLIENT_SAFE, SERVICES, "packages/api/src"], any: true, tests: TESTING }),
  zone("e2e/", {
    allow: ["node:", "@playwright/test", "axe-core", "packages/sandbox/src", "packages/db/src/testing"],
  }),
  zone("bench/", {
    allow: [
      "node:",
      "zod",
      "postgres",
      "autocannon",
      "@trpc/server",
      SERVICES,
      "packages/api/src",
      "packages/sandbox/src",
    ].concat(COMPOSITION),
    tests: TESTING,
  }),
  zone("scripts/", {
    allow: ["node:", "esbuild"],
    tests: ["vitest", "yaml", "packages/secrets/src", "packages/outbound/src"],
  }),
];

function zone(place, { own = place, allow = [], types = [], tests = [], any = false }) {
  return { place, own, allow, types, tests, any };
}
