import { type Readable, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { OutboundError } from "./outbound-error";

/** The encodings `readBody` undoes, as the value of Accept-Encoding. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

export type AnswerBody = { stream: Readable; encoding: string | null; length: string | null };

/**
 * Reads a body to its end, undoing its encoding. The bound counts decoded bytes, so that a small answer
 * cannot unpack into a large one.
 * @throws OutboundError `too_large` as soon as more than maxBytes have come
 */
export async function readBody(body: AnswerBody, maxBytes: number): Promise<Uint8Array> {
  if (Number(body.length ?? 0) > maxBytes) throw tooLarge(body.stream);
  const decoded = body.length === "0" ? body.stream : decode(body.stream, body.encoding);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded) {
    const bytes: Uint8Array = chunk;
    size += bytes.byteLength;
    if (size > maxBytes) throw tooLarge(body.stream);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(stream: Readable): OutboundError {
  const error = new OutboundError("too_large");
  stream.on("error", () => undefined).destroy(error);
  return error;
}

function decode(stream: Readable, encoding: string | null): Readable {
  const decoder = decoderOf(encoding?.trim().toLowerCase() ?? "identity");
  if (decoder === null) return stream;
  // The error reaches the reader of the decoder; pipeline only has to hand it on.
  return pipeline(stream, decoder, () => undefined);
}

function decoderOf(encoding: string) {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  return encoding === "br" ? createBrotliDecompress() : null;
}
