import { describe, expect, it } from "vitest";
import { isLoopback, readConfiguration } from "./configuration.mjs";
import { loadProductRules } from "./product-rules.mjs";

const rules = await loadProductRules();
const KEY = Buffer.alloc(32, 7).toString("base64url");
const read = (env) => readConfiguration(env, "/srv/comptoir", rules);

describe("readConfiguration", () => {
  it("needs nothing for the demo", () => {
    expect(read({})).toEqual({
      problems: [],
      settings: {
        port: 3000,
        host: "127.0.0.1",
        data: "/srv/comptoir/.data",
        demo: true,
        databaseUrl: undefined,
        publicUrl: "http://localhost:3000",
        secretKey: undefined,
        allowedNetworks: "",
        storage: undefined,
        sandboxPort: undefined,
      },
    });
  });

  it("lists every problem at once", () => {
    const { problems } = read({
      PORT: "70000",
      COMPTOIR_DEMO: "0",
      COMPTOIR_PUBLIC_URL: "portal.example.com",
      DATABASE_URL: "mysql://db/comptoir",
      SANDBOX_PORT: "65533",
      COMPTOIR_STORAGE: "s3:///documents",
      COMPTOIR_SMTP_URL: "mail.example.com",
      COMPTOIR_ALLOWED_NETWORKS: "10.1.0.0/16; 10.1.0.0/99",
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "PORT",
      "COMPTOIR_PUBLIC_URL",
      "DATABASE_URL",
      "SANDBOX_PORT",
      "COMPTOIR_STORAGE",
      "COMPTOIR_SMTP_URL",
      "COMPTOIR_SECRET_KEY",
      "COMPTOIR_ALLOWED_NETWORKS",
    ]);
  });

  it("starts the demo on loopback only", () => {
    const outside = { HOST: "0.0.0.0", COMPTOIR_PUBLIC_URL: "https://portal.example.com" };
    expect(read(outside).problems).toEqual([
      expect.stringContaining('HOST: the demo starts on a loopback address only, not on "0.0.0.0"'),
      expect.stringContaining(
        'COMPTOIR_PUBLIC_URL: the demo starts on loopback only, not as "portal.example.com"',
      ),
    ]);
    expect(read({ ...outside, COMPTOIR_DEMO: "0", COMPTOIR_SECRET_KEY: KEY }).problems).toEqual([]);
  });

  it("does not repeat a faulty secret key", () => {
    const [problem] = read({ COMPTOIR_SECRET_KEY: "hunter2" }).problems;
    expect(problem).toContain("COMPTOIR_SECRET_KEY");
    expect(problem).not.toContain("hunter2");
  });

  it("resolves a folder for documents from the checkout, and leaves a bucket's address as it is", () => {
    expect(read({ COMPTOIR_STORAGE: "documents" }).settings.storage).toBe("/srv/comptoir/documents");
    expect(read({ COMPTOIR_STORAGE: "s3://bucket/a" }).settings.storage).toBe("s3://bucket/a");
  });

  it("takes an empty variable as one that is not set", () => {
    expect(read({ PORT: "", COMPTOIR_DATA: " " }).settings).toMatchObject({
      port: 3000,
      data: "/srv/comptoir/.data",
    });
  });
});

describe("isLoopback", () => {
  it.each(["localhost", "127.0.0.1", "127.9.0.1", "::1", "[::1]"])("takes %s as this machine", (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(["0.0.0.0", "::", "localhost.example.com", "128.0.0.1", "127.0.0.1.example.com"])(
    "takes %s as reachable from elsewhere",
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
