import { describe, expect, it } from "vitest";
import { readAddresses } from "./addresses";

describe("to whom a document is sent", () => {
  it("is the stored address and those typed, each once", () => {
    const typed = "B@example.com, c@example.com;\nA@example.com";
    expect(readAddresses(["a@example.com"], typed).addresses).toEqual([
      "a@example.com",
      "b@example.com",
      "c@example.com",
    ]);
  });

  it("is somebody, and nothing that is no address", () => {
    expect(readAddresses([], " ").problem).toEqual({ code: "none" });
    expect(readAddresses(["a@example.com"], "nobody").problem).toEqual({ code: "wrong", address: "nobody" });
    const many = Array.from({ length: 21 }, (_, at) => `p${at}@example.com`).join(" ");
    expect(readAddresses([], many).problem).toEqual({ code: "tooMany" });
  });
});
