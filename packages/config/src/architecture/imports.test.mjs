import { expect, it } from "vitest";
import { importsOf } from "./imports.mjs";

const importsIn = (text, path = "packages/db/src/schema/firms.ts") => importsOf({ path, text });

it("finds static, dynamic, side-effect and passed-on imports with their lines", () => {
  const text =
    'import a, { b } from "zod";\nimport "./x";\nexport * from "../y";\nawait import("node:fs");\n';
  expect(importsIn(text).map(({ target, line }) => [target, line])).toEqual([
    ["zod", 1],
    ["packages/db/src/schema/x", 2],
    ["packages/db/src/y", 3],
    ["node:fs", 4],
  ]);
});

it("reads imports over several lines", () => {
  expect(importsIn('import {\n  a,\n  b,\n} from "@comptoir/services/invoices/list";\n')).toEqual([
    {
      specifier: "@comptoir/services/invoices/list",
      target: "packages/services/src/invoices/list",
      typeOnly: false,
      line: 4,
    },
  ]);
});

it.each([
  ['import type { A } from "zod";', true],
  ['import { type A, type B } from "zod";', true],
  ['import { type A, b } from "zod";', false],
  ['import z, { type A } from "zod";', false],
  ['type A = typeof import("zod");', true],
])("tells whether %s imports types only", (text, typeOnly) => {
  expect(importsIn(text).map((found) => found.typeOnly)).toEqual([typeOnly]);
});
