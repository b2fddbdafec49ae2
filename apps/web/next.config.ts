import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: [
    "@comptoir/api",
    "@comptoir/db",
    "@comptoir/outbound",
    "@comptoir/protocols",
    "@comptoir/providers",
    "@comptoir/secrets",
    "@comptoir/services",
  ],
  serverExternalPackages: ["@node-rs/argon2", "pg", "graphile-worker"],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
