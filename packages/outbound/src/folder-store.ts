import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import {
  assertFirmId,
  keyOf,
  type ObjectStore,
  ObjectStoreError,
  parseKey,
  withStoreErrors,
} from "./object-store";
import { codeOf } from "./outbound-error";
import { spool, type SpooledFile } from "./spooled-file";

/** Temporary files stand in the store itself: a rename is atomic only within one file system. */
const INCOMING = ".incoming";
/** A put lasts minutes at most; what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** Keeps objects as files of one folder: mode 0600 in folders of mode 0700. */
export function createFolderStore(root: string): ObjectStore {
  if (!isAbsolute(root)) throw new TypeError("the folder of the object store must be an absolute path");
  const incoming = join(root, INCOMING);
  return {
    put: (firmId, content) =>
      withStoreErrors(async () => {
        assertFirmId(firmId);
        const file = await spool(incoming, content);
        await keep(root, firmId, file);
        return { sha256: file.sha256, size: file.size, key: keyOf(firmId, file.sha256) };
      }),
    open: (key) =>
      withStoreErrors(async () => {
        const file = await open(pathOf(root, key), "r").catch((error: unknown) => {
          throw isMissing(error) ? new ObjectStoreError("missing", error) : error;
        });
        const { size } = await file.stat();
        return { size, stream: file.createReadStream() };
      }),
    exists: (key) => withStoreErrors(async () => (await sizeOf(pathOf(root, key))) !== null),
    remove: (key) => withStoreErrors(async () => rm(pathOf(root, key), { force: true })),
    check: () =>
      withStoreErrors(async () => {
        const probe = await spool(incoming, Buffer.from("probe"));
        await rm(probe.path);
        await removeAbandoned(incoming);
      }),
  };
}

/** Moves a spooled file to its place and makes the move itself durable, then the folder made for it. */
async function keep(root: string, firmId: string, file: SpooledFile): Promise<void> {
  const folder = join(root, firmId);
  const target = join(folder, file.sha256);
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    // The same name means the same content; another size means a damaged file, which is replaced.
    if ((await sizeOf(target)) === file.size) await rm(file.path);
    else await rename(file.path, target);
    await syncFolder(folder);
    if (made !== undefined) await syncFolder(root);
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
}

function pathOf(root: string, key: string): string {
  const { firmId, sha256 } = parseKey(key);
  return join(root, firmId, sha256);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder and needs no sync of one.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function removeAbandoned(incoming: string): Promise<void> {
  const oldest = Date.now() - ABANDONED_AFTER_MS;
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}
