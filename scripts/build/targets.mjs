import { ROOT } from "../processes/root.mjs";

/** Makes `require` exist in a bundle: packages in the old module format ask for Node's own modules by it. */
const BANNER =
  'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);';

const ALWAYS = ["pnpm-lock.yaml", "scripts/build", "packages/config"];
const PRODUCT = ["db", "providers", "protocols", "services", "api", "outbound", "secrets"].map(
  (name) => `packages/${name}`,
);

/**
 * What is built: where it stands, which sources decide whether a build is stale, what is bundled.
 * `external` packages hold native or data files that must stay files; they are direct dependencies.
 */
export const TARGETS = {
  sandbox: {
    folder: "packages/sandbox",
    output: "dist",
    sources: ["packages/sandbox", "packages/protocols", ...ALWAYS],
    bundles: { "dist/main.mjs": "src/main.ts" },
    external: ["pdfkit", "dejavu-fonts-ttf"],
  },
  worker: {
    folder: "apps/worker",
    output: "dist",
    sources: ["apps/worker", ...PRODUCT, ...ALWAYS],
    bundles: { "dist/main.mjs": "src/main.ts", "dist/setup.mjs": "src/setup.ts" },
    external: ["graphile-worker", "pg", "@node-rs/argon2"],
  },
  web: {
    folder: "apps/web",
    output: ".next",
    sources: ["apps/web", ...PRODUCT, ...ALWAYS],
    // The build names its own folder: a moved checkout builds again.
    facts: [ROOT],
  },
};

/** Options that every bundle for Node shares. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  mainFields: ["module", "main"],
  banner: { js: BANNER },
  logLevel: "silent",
};
