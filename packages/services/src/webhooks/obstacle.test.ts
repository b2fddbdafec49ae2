import { expect, it } from "vitest";
import { webhookObstacle } from "./obstacle";

const at = (publicUrl: string, altoviz?: string) =>
  webhookObstacle({ publicUrl, baseUrls: { altoviz } }, "altoviz");

it("has nothing in its way at a public https address", () => {
  expect(at("https://portal.cabinet.fr")).toBeNull();
  expect(at("https://203.1.114.9:8443/sub")).toBeNull();
});

it.each([
  "https://localhost",
  "http://localhost:3000",
  "https://127.0.0.1",
  "https://[::1]",
  "https://192.168.1.20",
  "https://10.0.0.1",
  "https://169.254.169.254",
  "https://[fd00::1]",
  "https://portal",
  "https://portal.local.",
  "https://nas.home.arpa",
])("does not reach %s, which is private", (publicUrl) => {
  expect(at(publicUrl)).toBe("private");
});

it("is not sent in the clear", () => {
  expect(at("http://portal.cabinet.fr")).toBe("not_https");
});

it("comes from the stand-in on this machine wherever we are", () => {
  expect(at("http://localhost:3000", "http://127.0.0.1:4102")).toBeNull();
  expect(at("http://localhost:3000", "http://localhost:4102")).toBeNull();
  expect(at("http://localhost:3000", "https://staging.altoviz.com")).toBe("private");
});

it("is unknown to a service that has none", () => {
  expect(webhookObstacle({ publicUrl: "https://portal.cabinet.fr", baseUrls: {} }, "wisedat")).toBe(
    "no_webhooks",
  );
});
