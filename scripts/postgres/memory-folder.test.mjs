import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { memoryFolder } from "./memory-folder.mjs";

const here = import.meta.dirname;

it("is the folder given where that can be written and has room", () => {
  expect(memoryFolder({ folder: here, neededBytes: 1 })).toBe(here);
});

it.each([
  ["does not exist", { folder: `${here}/nothing-here`, neededBytes: 1 }],
  ["has no room", { folder: here, neededBytes: Number.MAX_SAFE_INTEGER }],
])("is where temporary files go when it %s", (_, options) => {
  expect(memoryFolder(options)).toBe(tmpdir());
});
