import { z } from "zod";

/** A document's bytes as the browser got them. */
export type DocumentFile = { blob: Blob; contentType: string; size: number };

/** Providers make some documents on demand; beyond this the person is told. */
const TIMEOUT_MS = 60_000;

const Refused = z.object({
  code: z.string(),
  reason: z.string().nullish(),
  reference: z.string().nullish(),
});

/** A refusal of the file's route: its code, a word for the sentence, and a reference where it is unknown. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly code: string,
    readonly reason: string | null,
    readonly reference: string | null,
  ) {
    super(code);
  }
}

/** Fetches a document. @throws FileError with code "unreachable" where no answer came */
export async function readFile(url: string, signal: AbortSignal): Promise<DocumentFile> {
  const bound = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const response = await fetch(url, { signal: bound }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new FileError("unreachable", null, null);
  });
  if (!response.ok) throw await refusalOf(response);
  const blob = await response.blob();
  return { blob, contentType: blob.type.split(";")[0] ?? "", size: blob.size };
}

async function refusalOf(response: Response): Promise<FileError> {
  const parsed = Refused.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return new FileError("unknown", null, null);
  const { code, reason, reference } = parsed.data;
  return new FileError(code, reason ?? null, reference ?? null);
}
