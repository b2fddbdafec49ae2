import { BodyError, boundedBody } from "../collectors/bounded-body";
import { ServiceError } from "../errors";

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export type UploadBody = {
  content: AsyncIterable<Uint8Array>;
  /** Content-Length, where the request has one. */
  declaredLength: number | null;
};

/** The bytes of an upload, read no further than the limit. @throws ServiceError invalid: too_large, cut_off or empty */
export async function readUpload({ content, declaredLength }: UploadBody): Promise<Uint8Array> {
  if (declaredLength !== null && declaredLength > MAX_UPLOAD_BYTES) throw refusal("too_large");
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of boundedBody(content, { maxBytes: MAX_UPLOAD_BYTES, declaredLength })) {
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof BodyError) throw refusal(error.kind);
    throw error;
  }
  if (pieces.every(({ byteLength }) => byteLength === 0)) throw refusal("empty");
  return Buffer.concat(pieces);
}

function refusal(reason: "too_large" | "cut_off" | "empty"): ServiceError {
  return new ServiceError("invalid", "The file was not accepted.", { entity: "document", reason });
}
