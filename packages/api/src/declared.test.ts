import { describe, expect, it } from "vitest";
import { z } from "zod";
import { declarations } from "./testing/isolation/procedures";
import { keysOf } from "./testing/isolation/schema-keys";
import { appRouter } from "./root";

const PROCEDURES = [...declarations(appRouter)].map(([path, declared]) => ({ path, ...declared }));

const SECRET = /sealed|hash|token|secret|password|credentials$/i;
/** The last characters of a secret; the SHA-256 of a payload; supplier accounts as screens list them. */
const HARMLESS = ["secretHints", "contentHash", "credentials"];

describe("every procedure", () => {
  it.each(PROCEDURES)("$path declares what it answers, so that nothing else leaves", ({ output }) => {
    expect(output).toBeInstanceOf(z.ZodType);
  });

  it.each(PROCEDURES)("$path takes no firm from the caller", ({ inputs }) => {
    const keys = inputs.flatMap(keysOf);
    expect(keys.filter((key) => /firm/i.test(key))).toEqual([]);
  });

  it.each(PROCEDURES)("$path has no place for a secret in its answer", ({ output }) => {
    const keys = keysOf(output).filter((key) => SECRET.test(key) && !HARMLESS.includes(key));
    expect(keys).toEqual([]);
  });
});

describe("the search through a schema", () => {
  it("finds names in lists, unions and what may be absent", () => {
    const part = z.object({ sealedCredentials: z.string() });
    const schema = z.object({
      rows: z.array(z.union([part, z.object({ kind: z.literal("other") })]).nullish()),
    });
    expect(keysOf(schema)).toEqual(["rows", "sealedCredentials", "kind"]);
  });
});
