import { describe, expect, it } from "vitest";
import { filledFields, problemsOf } from "./field-problems";

const complete = {
  serverUrl: "https://wisedat.example.pt:8081",
  apiKey: "k",
  user: "contabilidade",
  password: "p",
};

describe("the fields of a connection", () => {
  it("are complete when each required one holds something", () => {
    expect(problemsOf("wisedat", complete)).toEqual({});
    expect(problemsOf("wisedat", { ...complete, user: "  " })).toEqual({ user: "missing" });
  });

  it("may leave out what is optional", () => {
    expect(problemsOf("invoice-collector", { serverUrl: "https://a.example", bearer: "b" })).toEqual({});
  });

  it.each(["wisedat.example.pt:8081", "ftp://a.example", "a b"])("refuse %s as an address", (serverUrl) => {
    expect(problemsOf("wisedat", { ...complete, serverUrl })).toEqual({ serverUrl: "notAddress" });
  });

  it("are sent without spaces around them, and only those of the service", () => {
    expect(filledFields("altoviz", { apiKey: " key\n", serverUrl: "https://a.example" })).toEqual({
      apiKey: "key",
    });
  });
});
