/** The shortest thing that begins as a PDF; `mark` makes another one. */
export function smallPdf(mark = ""): Uint8Array {
  return Buffer.from(`%PDF-1.4\n% ${mark}\n%%EOF\n`);
}
