import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../processes/root.mjs";
import { copyPdfData, PDF_DATA } from "./pdf-data.mjs";

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "comptoir-pdf-data-"));
  writeFileSync(join(folder, "package.json"), "{}");
  symlinkSync(join(ROOT, "apps/web/node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the engine's data stands where the viewer asks for it", () => {
  copyPdfData(folder);
  const viewer = join(ROOT, "apps/web/src/features/documents/viewer/pdf-data.ts");
  const asked = [...readFileSync(viewer, "utf8").matchAll(/folder\("(\w+)"\)/g)].map(([, name]) => name);
  expect(asked.sort()).toEqual(PDF_DATA.toSorted());
  const engine = JSON.parse(readFileSync(join(folder, "node_modules/pdfjs-dist/package.json"), "utf8"));
  const place = join(folder, ".next/static/pdf", engine.version);
  const needed = [
    "wasm/openjpeg.wasm",
    "wasm/openjpeg_nowasm_fallback.js",
    "wasm/qcms_bg.wasm",
    "cmaps/UniJIS-UTF16-H.bcmap",
    "standard_fonts/LiberationSans-Regular.ttf",
  ];
  expect(needed.filter((file) => !existsSync(join(place, file)))).toEqual([]);
});
