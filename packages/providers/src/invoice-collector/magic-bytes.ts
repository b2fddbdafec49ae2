export type FileType = "pdf" | "png" | "jpeg" | "xml" | "zip";

const SIGNATURES: readonly (readonly [type: FileType, bytes: readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

/** Readers accept a PDF whose header stands within the first 1,024 bytes. */
const PDF_HEADER_WITHIN = 1024;

/** The type of a document by its content; what the sender calls it is not believed. Null: none of those we keep. */
export function detectFileType(bytes: Uint8Array): FileType | null {
  for (const [type, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return type;
  }
  if (textOf(bytes.subarray(0, PDF_HEADER_WITHIN), "latin1").includes("%PDF-")) return "pdf";
  return startsAsXml(bytes) ? "xml" : null;
}

function startsAsXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  const encoding = head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : isUtf16Be(head) ? "utf-16be" : "utf-8";
  return /^\uFEFF?\s*<\?xml\s/.test(textOf(head, encoding));
}

function isUtf16Be(head: Uint8Array): boolean {
  return head[0] === 0xfe && head[1] === 0xff;
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
