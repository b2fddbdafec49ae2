import type { TransportContent } from "./transport";

/** A file as it is uploaded: the name of its form field, and of the file itself. */
export type FilePart = { field: string; fileName: string; contentType: string; bytes: Uint8Array };

/** A form with one file, as a browser sends it (RFC 7578). */
export function multipartFile(part: FilePart): TransportContent {
  const boundary = `----comptoir-${crypto.randomUUID()}`;
  const encoder = new TextEncoder();
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${quoted(part.field)}"; filename="${quoted(part.fileName)}"`,
    `Content-Type: ${part.contentType.replace(/[\r\n]/g, "")}`,
    "",
    "",
  ].join("\r\n");
  const bytes = joined([encoder.encode(head), part.bytes, encoder.encode(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, bytes };
}

/** What would end the name or its line, as browsers write it. */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
