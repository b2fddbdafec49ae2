import { expect, it } from "vitest";
import { productEnvironment, sandboxEnvironment } from "./child-environment.mjs";
import { authSecret } from "./secret-key.mjs";

const KEY = Buffer.alloc(32, 7).toString("base64url");
const SETTINGS = {
  data: "/srv/data",
  port: 3100,
  host: "127.0.0.1",
  publicUrl: "http://localhost:3100",
  demo: true,
  allowedNetworks: "",
};
const SANDBOX = {
  altera: { url: "http://127.0.0.1:4101" },
  altoviz: { url: "http://127.0.0.1:4102" },
  wisedat: { url: "http://127.0.0.1:4103" },
  invoiceCollector: { url: "http://127.0.0.1:4104" },
};
const environment = (part) =>
  productEnvironment({
    env: { PATH: "/bin", npm_config_cache: "x" },
    settings: SETTINGS,
    databaseUrl: "postgres://db",
    secretKey: KEY,
    sandbox: SANDBOX,
    ...part,
  });

it("opens exactly the four ports of the sandbox to the demo", () => {
  expect(environment({}).COMPTOIR_ALLOWED_NETWORKS).toBe("127.0.0.1/32:4101,4102,4103,4104");
});

it("opens nothing by itself outside of the demo", () => {
  const env = environment({
    sandbox: null,
    settings: { ...SETTINGS, demo: false, allowedNetworks: "10.0.0.0/24" },
  });
  expect(env).toMatchObject({ COMPTOIR_ALLOWED_NETWORKS: "10.0.0.0/24", COMPTOIR_DEMO: "0" });
  expect(env).not.toHaveProperty("COMPTOIR_SANDBOX");
  expect(env).not.toHaveProperty("COMPTOIR_ALTOVIZ_URL");
});

it("decides whatever was left open and drops npm's own variables", () => {
  expect(environment({})).toMatchObject({
    PATH: "/bin",
    PORT: "3100",
    NODE_ENV: "production",
    COMPTOIR_STORAGE: "/srv/data/documents",
    AUTH_URL: "http://localhost:3100",
    AUTH_SECRET: authSecret(KEY),
    COMPTOIR_ALTERA_URL: "http://127.0.0.1:4101",
  });
  expect(environment({})).not.toHaveProperty("npm_config_cache");
});

it("derives one sign-in secret from the current key, whether it is named or not", () => {
  const older = Buffer.alloc(32, 9).toString("base64url");
  expect(authSecret(`2026:${KEY},${older}`)).toBe(authSecret(KEY));
  expect(authSecret(older)).not.toBe(authSecret(KEY));
  expect(authSecret(KEY)).not.toContain(KEY);
});

it("gives the sandbox neither database nor keys", () => {
  const env = sandboxEnvironment({
    env: { PATH: "/bin", DATABASE_URL: "postgres://db", COMPTOIR_SECRET_KEY: KEY, SANDBOX_EMPTY: "1" },
    root: "/nonexistent/checkout",
    port: 4101,
    data: "/srv/data",
  });
  expect(env).toEqual({
    PATH: "/bin",
    HOME: "",
    NODE_ENV: "production",
    SANDBOX_HOST: "127.0.0.1",
    SANDBOX_PORT: "4101",
    SANDBOX_STATE: "/srv/data/sandbox",
    SANDBOX_EMPTY: "1",
  });
});
