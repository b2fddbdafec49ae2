import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkWebhookSignature } from "./webhook-signature";

const secret = "s3cr3t-of-the-webhook";
const rawBody = new TextEncoder().encode('{"id":"evt_1","type":"InvoiceCreated","data":{"id":7}}');
const hmac = (encoding: "hex" | "base64", key = secret) =>
  createHmac("sha256", key).update(rawBody).digest(encoding);

const check = (value: string | undefined, name = "X-Signature") =>
  checkWebhookSignature({ secret, rawBody, headers: { [name]: value } });

describe("a webhook call", () => {
  it.each([
    ["the secret itself", secret],
    ["HMAC as hex", hmac("hex")],
    ["HMAC as capital hex", hmac("hex").toUpperCase()],
    ["HMAC as base64", hmac("base64")],
    ["HMAC as prefixed hex", `sha256=${hmac("hex")}`],
    ["HMAC as prefixed base64", `sha256=${hmac("base64")}`],
  ])("is ours with %s, under either name", (_form, value) => {
    expect(check(value)).toBe("valid");
    expect(check(value, "x-altoviz-signature")).toBe("valid");
    const headers = new Headers({ "X-Signature": value });
    expect(checkWebhookSignature({ secret, rawBody, headers })).toBe("valid");
  });

  it.each([
    ["another secret", `${secret}x`],
    ["a signature by another key", hmac("hex", "other")],
    ["a beginning of the signature", hmac("hex").slice(0, 63)],
    ["base64 in another case", hmac("base64").toUpperCase()],
    ["the secret in another case", secret.toUpperCase()],
  ])("is not ours with %s", (_form, value) => {
    expect(check(value)).toBe("wrong");
  });

  it("is not ours when the body was touched", () => {
    const headers = { "x-signature": hmac("hex") };
    const touched = new TextEncoder().encode("{}");
    expect(checkWebhookSignature({ secret, rawBody: touched, headers })).toBe("wrong");
  });

  it.each([undefined, "", "  "])(
    "without a signature (%j) is told apart from one with a wrong one",
    (value) => {
      expect(check(value)).toBe("missing");
      expect(check(hmac("hex"), "x-other")).toBe("missing");
    },
  );

  it("is never ours by an empty secret", () => {
    const headers = { "x-signature": hmac("hex", "") };
    expect(checkWebhookSignature({ secret: "", rawBody, headers })).toBe("wrong");
  });

  it("may be asked for a signature, so that the secret itself does not do", () => {
    const signed = { secret, rawBody, signedOnly: true };
    expect(checkWebhookSignature({ ...signed, headers: { "x-signature": secret } })).toBe("wrong");
    expect(checkWebhookSignature({ ...signed, headers: { "x-signature": hmac("hex") } })).toBe("valid");
  });
});
