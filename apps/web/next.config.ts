import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // the first start waits for the build: the types are checked by the tests, and nothing reads source maps of the server
  typescript: { ignoreBuildErrors: true },
  experimental: { turbopackSourceMaps: false },
  transpilePackages: [
    "@comptoir/api",
    "@comptoir/db",
    "@comptoir/outbound",
    "@comptoir/protocols",
    "@comptoir/providers",
    "@comptoir/secrets",
    "@comptoir/services",
  ],
  // taken from node_modules as they are, instead of once more into each bundle
  serverExternalPackages: [
    "@node-rs/argon2",
    "big.js",
    "drizzle-orm",
    "graphile-worker",
    "nodemailer",
    "pg",
    "postgres",
    "undici",
    "zod",
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
