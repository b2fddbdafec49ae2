import { z } from "zod";
import { invalidAnswer } from "../http/decode";
import type { TransportAnswer } from "../http/transport";
import { PROVIDER } from "./classify";

const MAGIC = "%PDF-";

const wrapped = z.union([
  z.string(),
  z.looseObject({ pdf: z.string() }).transform(({ pdf }) => pdf),
  z.looseObject({ file: z.string() }).transform(({ file }) => file),
  z.looseObject({ content: z.string() }).transform(({ content }) => content),
]);

/**
 * The bytes of a PDF. The form of the answer is not documented: the file itself, or Base64 as a JSON text or under
 * `pdf`, `file` or `content`.
 * @throws ProviderError invalid_response when none of these gives a PDF.
 */
export function readPdf(answer: TransportAnswer, operation: string): Uint8Array {
  if (isPdf(answer.bytes)) return answer.bytes;
  const text = answer.text().trim();
  const parsed = wrapped.safeParse(jsonOr(text));
  const decoded = Buffer.from((parsed.success ? parsed.data : "").replace(/^data:[^,]*,/, ""), "base64");
  if (isPdf(decoded)) return decoded;
  throw invalidAnswer({ provider: PROVIDER, operation }, "no PDF");
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MAGIC.length)).toString("latin1") === MAGIC;
}

/** The value of a JSON text; Base64 without quotes stands for itself. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
