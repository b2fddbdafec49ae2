import { describe, expect, it } from "vitest";
import { embedFrameHeaders, pathKind, securityHeaders } from "./security-headers";

const request = { path: "/demo/invoices", nonce: "abc", secure: false, development: false };
const policyOf = (over: Partial<typeof request>) =>
  securityHeaders({ ...request, ...over })["Content-Security-Policy"] ?? "";

describe("the kind of a path", () => {
  it.each([
    ["/", "portal"],
    ["/demo", "portal"],
    ["/demo/invoices/api", "portal"],
    ["/sign-in", "portal"],
    ["/connect/abc", "connect"],
    ["/connected", "portal"],
    ["/embed/frame/1", "embed"],
    ["/api/health", "api"],
    ["/demo/api/trpc/invoices.list", "api"],
  ] as const)("%s is %s", (path, kind) => {
    expect(pathKind(path)).toBe(kind);
  });
});

describe("headers of a portal page", () => {
  it("allow only scripts with the nonce of the request", () => {
    const policy = policyOf({});
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("allow style attributes and no style elements of strangers", () => {
    expect(policyOf({})).toContain("style-src-attr 'unsafe-inline'");
    expect(policyOf({})).not.toContain("style-src 'self' 'unsafe-inline'");
  });

  it("forbid being framed and allow only our own frames", () => {
    expect(policyOf({})).toContain("frame-src 'self'; frame-ancestors 'none'");
  });

  it("let the development server evaluate code, and nobody else", () => {
    expect(policyOf({ development: true })).toContain("'unsafe-eval'");
  });

  it("ask for https only where the browser came over https", () => {
    expect(securityHeaders(request)["Strict-Transport-Security"]).toBeUndefined();
    expect(policyOf({})).not.toContain("upgrade-insecure-requests");
    const secure = securityHeaders({ ...request, secure: true });
    expect(secure["Strict-Transport-Security"]).toBe("max-age=31536000");
    expect(secure["Content-Security-Policy"]).toContain("upgrade-insecure-requests");
  });

  it.each(["/demo", "/connect/x", "/embed/frame/x", "/api/health"])("forbid sniffing on %s", (path) => {
    expect(securityHeaders({ ...request, path })["X-Content-Type-Options"]).toBe("nosniff");
  });
});

describe("headers of the other kinds", () => {
  it("send no address to others from the client's pages", () => {
    expect(securityHeaders({ ...request, path: "/connect/secret" })["Referrer-Policy"]).toBe("no-referrer");
  });

  it("let nothing in an answer of the API run", () => {
    const policy = "default-src 'none'; frame-ancestors 'none'; sandbox";
    for (const path of ["/demo/api/trpc/invoices.list", "/demo/api/export/invoices.csv", "/api/health"]) {
      expect(policyOf({ path })).toBe(policy);
    }
  });

  it("leave the policy of a document to its route, which knows its type", () => {
    expect(policyOf({ path: "/demo/api/documents/1" })).toBe("");
    expect(policyOf({ path: "/demo/api/invoices/1/document" })).toBe("");
    expect(policyOf({ path: "/demo/api/documents/1/more" })).toContain("sandbox");
  });

  it("leave the policy of the embedded frame to its route", () => {
    expect(policyOf({ path: "/embed/frame/1" })).toBe("");
  });

  it("name exactly one collector origin in the embedded frame", () => {
    const policy = embedFrameHeaders({ collectorOrigin: "https://collect.example", nonce: "n" });
    expect(policy["Content-Security-Policy"]).toContain(
      "frame-src https://collect.example; frame-ancestors 'self'",
    );
    expect(policy["Cache-Control"]).toBe("no-store");
  });
});
