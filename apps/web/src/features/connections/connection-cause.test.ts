import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { CONNECTION_CAUSES, causeOf } from "./connection-cause";

describe("the causes of a broken connection", () => {
  it.each([
    ["English", en],
    ["French", fr],
  ])("each have what happened and what to do in %s", (_language, messages) => {
    const sentences = messages.connections.cause;
    expect(Object.keys(sentences).sort()).toEqual([...CONNECTION_CAUSES].sort());
    for (const { what, todo } of Object.values(sentences)) {
      expect(what).toMatch(/^\S.+\.$/);
      expect(todo).toMatch(/^\S.+\.$/);
    }
  });

  it("are told apart: no two say the same", () => {
    const all = Object.values(en.connections.cause).map(({ what }) => what);
    expect(new Set(all).size).toBe(all.length);
  });

  it("fall back to one that promises nothing when the word is unknown", () => {
    expect(causeOf("tls")).toBe("tls");
    expect(causeOf("toString")).toBe("other");
    expect(causeOf(null)).toBe("other");
  });
});
