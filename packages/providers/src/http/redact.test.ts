import { describe, expect, it } from "vitest";
import { redactHeaders, redactUrl } from "./redact";

describe("redactUrl", () => {
  it("keeps what says which page was read and hides every other value", () => {
    expect(redactUrl("https://api.example/v1/x?PageIndex=2&apikey=K3Y&signature=abc")).toBe(
      "https://api.example/v1/x?PageIndex=2&apikey=[hidden]&signature=[hidden]",
    );
  });
  it("drops user and password", () => {
    expect(redactUrl("https://apikey:K3Y@api.example/Hello")).toBe("https://api.example/Hello");
  });
  it("prints nothing of an address that cannot be read", () => {
    expect(redactUrl("K3Y")).toBe("[unreadable address]");
  });
});

describe("redactHeaders", () => {
  it("hides every header that is not known to be harmless", () => {
    expect(redactHeaders({ Accept: "application/json", "X-Api-Key": "K3Y", Authorization: "K3Y" })).toEqual({
      Accept: "application/json",
      "X-Api-Key": "[hidden]",
      Authorization: "[hidden]",
    });
  });
});
