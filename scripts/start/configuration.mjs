import { resolve } from "node:path";

/**
 * Reads the settings of an installation from its environment and says everything that is wrong at once.
 * `rules` are the product's own readers of keys and networks (product-rules.mjs), so no form is described twice.
 * @returns {{ settings: object, problems: string[] }} settings are of use only when there is no problem
 */
export function readConfiguration(env, root, rules) {
  const port = text(env.PORT) ?? "3000";
  const settings = {
    port: Number(port),
    host: text(env.HOST) ?? "127.0.0.1",
    data: resolve(root, text(env.COMPTOIR_DATA) ?? ".data"),
    demo: text(env.COMPTOIR_DEMO) !== "0",
    databaseUrl: text(env.DATABASE_URL),
    publicUrl: withoutSlash(text(env.COMPTOIR_PUBLIC_URL) ?? `http://localhost:${port}`),
    secretKey: text(env.COMPTOIR_SECRET_KEY),
    allowedNetworks: text(env.COMPTOIR_ALLOWED_NETWORKS) ?? "",
    storage: storagePlace(text(env.COMPTOIR_STORAGE), root),
    sandboxPort: text(env.SANDBOX_PORT) ? Number(env.SANDBOX_PORT) : undefined,
  };
  const problems = [
    ...checks(env, settings).flatMap((problem) => problem ?? []),
    ...keyProblems(settings, rules),
    ...rules
      .parseNetworkRules(settings.allowedNetworks)
      .problems.map((problem) => `COMPTOIR_ALLOWED_NETWORKS: ${problem}`),
    ...(settings.demo ? demoProblems(settings) : []),
  ];
  return { settings, problems };
}

function checks(env, { publicUrl, databaseUrl, storage }) {
  const port = text(env.PORT) ?? "3000";
  const appUrl = text(env.DATABASE_APP_URL);
  const sandboxPort = text(env.SANDBOX_PORT);
  const flag = text(env.COMPTOIR_DEMO);
  const mail = text(env.COMPTOIR_SMTP_URL);
  return [
    isPort(port) ? null : `PORT: "${port}" is not a port (1 to 65535)`,
    hasScheme(publicUrl, ["http:", "https:"])
      ? null
      : `COMPTOIR_PUBLIC_URL: "${publicUrl}" is not an http(s) address`,
    !databaseUrl || isDatabase(databaseUrl) ? null : "DATABASE_URL: not a postgres:// address",
    !appUrl || isDatabase(appUrl) ? null : "DATABASE_APP_URL: not a postgres:// address",
    !sandboxPort || isPort(String(Number(sandboxPort) + 3))
      ? null
      : `SANDBOX_PORT: "${sandboxPort}" is not a port`,
    !flag || ["0", "1"].includes(flag) ? null : `COMPTOIR_DEMO: "${flag}" is neither 0 nor 1`,
    !storage?.startsWith("s3:") || isBucket(storage)
      ? null
      : "COMPTOIR_STORAGE: not s3://bucket/prefix?region=…",
    !mail || hasScheme(mail, ["smtp:", "smtps:"])
      ? null
      : "COMPTOIR_SMTP_URL: not an smtp:// or smtps:// address",
  ];
}

/** The reader's own sentences name a key by its position; they never repeat any of it. */
function keyProblems({ secretKey, demo }, { createKeyring }) {
  if (!secretKey) {
    return demo ? [] : ["COMPTOIR_SECRET_KEY: required when COMPTOIR_DEMO=0 (32 random bytes in base64url)"];
  }
  try {
    createKeyring(secretKey);
    return [];
  } catch (error) {
    return [error.message];
  }
}

/** The demo's passwords are public, so it must not be reachable from another machine. */
function demoProblems({ host, publicUrl }) {
  const outside = [];
  if (!isLoopback(host)) outside.push(`HOST: the demo starts on a loopback address only, not on "${host}"`);
  const name = hasScheme(publicUrl, ["http:", "https:"]) ? new URL(publicUrl).hostname : "localhost";
  if (!isLoopback(name))
    outside.push(`COMPTOIR_PUBLIC_URL: the demo starts on loopback only, not as "${name}"`);
  return outside.map((problem) => `${problem}; COMPTOIR_DEMO=0 starts without it`);
}

/** Whether a host name or address can only mean this machine. */
export function isLoopback(host) {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Documents are kept in a folder, or in an S3-compatible store by its address. */
function storagePlace(place, root) {
  return !place || place.startsWith("s3:") ? place : resolve(root, place);
}

function isDatabase(url) {
  return hasScheme(url, ["postgres:", "postgresql:"]);
}

function isBucket(url) {
  return hasScheme(url, ["s3:"]) && new URL(url).hostname !== "";
}

function hasScheme(url, schemes) {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}

function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}

function isPort(port) {
  return /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
}

function text(value) {
  const trimmed = value?.trim();
  return trimmed ? trimmed : undefined;
}
