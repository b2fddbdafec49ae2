/**
 * Where the build has put what the engine of this version reads when a document asks for it: decoders of images,
 * character maps of Asian scripts, the fonts that every reader is expected to have, colour profiles.
 */
export function pdfData(version: string) {
  const folder = (name: string) => `/_next/static/pdf/${version}/${name}/`;
  return {
    wasmUrl: folder("wasm"),
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
    iccUrl: folder("iccs"),
  };
}
