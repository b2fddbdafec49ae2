import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ObjectContent, piecesOf } from "./object-store";

/** Content on disk under a temporary name, synced, with its size and hash. */
export type SpooledFile = { path: string; sha256: string; size: number };

/**
 * Writes a content to a new file (mode 0600) in the folder, hashing as it goes. The file is on the disk, not
 * only in its cache, when this returns; it is removed when it cannot be completed.
 */
export async function spool(folder: string, content: ObjectContent): Promise<SpooledFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of piecesOf(content)) {
      hash.update(chunk);
      size += chunk.byteLength;
      await writeWhole(file, chunk);
    }
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
  return { path, sha256: hash.digest("hex"), size };
}

/** A write may take fewer bytes than it was given, on a disk that is almost full for one. */
async function writeWhole(file: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, offset);
    offset += bytesWritten;
  }
}
