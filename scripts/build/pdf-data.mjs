import { cpSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What the PDF engine reads when a document asks for it: decoders, character maps of Asian scripts, fonts and colours. */
export const PDF_DATA = ["wasm", "cmaps", "standard_fonts", "iccs"];

/**
 * Puts the data of the PDF engine beside the web application's built files, under the engine's version:
 * `/_next/static/pdf/{version}/{folder}/`. No bundler can: the engine makes up the names of the files as it runs.
 */
export function copyPdfData(folder) {
  const manifest = createRequire(join(folder, "package.json")).resolve("pdfjs-dist/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const place = join(folder, ".next/static/pdf");
  rmSync(place, { recursive: true, force: true });
  for (const name of PDF_DATA) {
    cpSync(join(dirname(manifest), name), join(place, version, name), { recursive: true, dereference: true });
  }
}
