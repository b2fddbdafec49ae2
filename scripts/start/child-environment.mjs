import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { authSecret } from "./secret-key.mjs";

const CORPUS = "../shared/corpus/documents";

/** What worker, web and set-up get: the settings, with everything that was left open decided. */
export function productEnvironment({ env, settings, databaseUrl, secretKey, sandbox }) {
  const { data, port, host, publicUrl, demo } = settings;
  return {
    ...withoutPackageManager(env),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    HOST: host,
    DATABASE_URL: databaseUrl,
    COMPTOIR_DATA: data,
    COMPTOIR_DEMO: demo ? "1" : "0",
    COMPTOIR_SECRET_KEY: secretKey,
    COMPTOIR_PUBLIC_URL: publicUrl,
    COMPTOIR_STORAGE: settings.storage ?? join(data, "documents"),
    COMPTOIR_ALLOWED_NETWORKS: allowedNetworks(settings.allowedNetworks, sandbox),
    AUTH_SECRET: env.AUTH_SECRET || authSecret(secretKey),
    AUTH_URL: publicUrl,
    AUTH_TRUST_HOST: "true",
    ...(sandbox ? sandboxAddresses(sandbox) : {}),
  };
}

/** What the stand-ins get: nothing of the portal's database or keys. */
export function sandboxEnvironment({ env, root, port, data }) {
  const corpus = resolve(root, CORPUS);
  const documents = env.SANDBOX_DOCUMENTS || (existsSync(corpus) ? corpus : undefined);
  return {
    PATH: env.PATH ?? "",
    HOME: env.HOME ?? "",
    NODE_ENV: "production",
    SANDBOX_HOST: env.SANDBOX_HOST || "127.0.0.1",
    SANDBOX_PORT: String(port),
    SANDBOX_STATE: env.SANDBOX_STATE || join(data, "sandbox"),
    ...(env.SANDBOX_EMPTY ? { SANDBOX_EMPTY: env.SANDBOX_EMPTY } : {}),
    ...(documents ? { SANDBOX_DOCUMENTS: documents } : {}),
  };
}

function sandboxAddresses(sandbox) {
  return {
    COMPTOIR_SANDBOX: JSON.stringify(sandbox),
    COMPTOIR_ALTERA_URL: sandbox.altera.url,
    COMPTOIR_ALTOVIZ_URL: sandbox.altoviz.url,
  };
}

/** The demo reaches its four stand-ins on loopback and nothing else there. */
function allowedNetworks(configured, sandbox) {
  if (!sandbox) return configured;
  const services = [sandbox.altera, sandbox.altoviz, sandbox.wisedat, sandbox.invoiceCollector];
  const ports = services.map((service) => new URL(service.url).port);
  return [`127.0.0.1/32:${ports.join(",")}`, configured].filter(Boolean).join(";");
}

/** npm adds dozens of variables about itself that concern no program of ours. */
function withoutPackageManager(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}
