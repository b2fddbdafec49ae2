import { describe, expect, it } from "vitest";
import { mayRetry, problemOf } from "./file-problem";
import { FileError } from "./read-file";

describe("why a document cannot be shown", () => {
  it("names what stands between us and the provider", () => {
    expect(problemOf(new FileError("upstream", "dns", null))).toBe("dns");
    expect(problemOf(new FileError("upstream", "something_new", null))).toBe("provider");
  });

  it("sends a person to the connection where its key is refused or it needs attention", () => {
    expect(problemOf(new FileError("upstream", "wrong_key", null))).toBe("attention");
    expect(problemOf(new FileError("connection_attention", null, null))).toBe("attention");
  });

  it("does not offer another try where there is nothing", () => {
    expect(mayRetry(problemOf(new FileError("not_found", null, null)))).toBe(false);
    expect(mayRetry(problemOf(new FileError("unreachable", null, null)))).toBe(true);
  });

  it("guesses nothing from what it does not know", () => {
    expect(problemOf(new Error("boom"))).toBe("unknown");
  });
});
