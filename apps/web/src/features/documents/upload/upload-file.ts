import { z } from "zod";

const Uploaded = z.object({ id: z.string(), fileName: z.string() });
const Refused = z.object({ code: z.string(), reason: z.string().nullish() });

export type Upload = { connectionId: string; purpose: "purchase" | "image"; file: File };

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Large files over slow lines. */
const TIMEOUT_MS = 5 * 60_000;

/** Why a file was not taken, by a word for the sentence. */
export class UploadError extends Error {
  override readonly name = "UploadError";
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Stores a file as a document of the connection's company. @throws UploadError */
export async function uploadFile(firm: string, upload: Upload): Promise<z.infer<typeof Uploaded>> {
  const { connectionId, purpose, file } = upload;
  if (file.size > MOST_BYTES) throw new UploadError("too_large");
  const query = new URLSearchParams({ connectionId, purpose, fileName: file.name.slice(0, 250) });
  const response = await fetch(`/${firm}/api/uploads?${query}`, {
    method: "POST",
    body: file,
    headers: { "Content-Type": "application/octet-stream" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (response === null) throw new UploadError("unreachable");
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return Uploaded.parse(body);
  const refused = Refused.safeParse(body);
  throw new UploadError(refused.success ? (refused.data.reason ?? refused.data.code) : "unknown");
}
