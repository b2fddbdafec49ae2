import type { Readable } from "node:stream";

/** What a put left behind. The key is `{firm id}/{sha256 of the content}`. */
export type StoredObject = { sha256: string; size: number; key: string };

export type ObjectContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Where documents live. An object is named by its content, so it is never overwritten and putting the same
 * bytes twice is harmless. Every method throws ObjectStoreError.
 */
export interface ObjectStore {
  /** Returns once the bytes would survive a power cut. */
  put(firmId: string, content: ObjectContent): Promise<StoredObject>;
  /**
   * The caller reads the stream to its end or destroys it.
   * @throws ObjectStoreError `missing` when there is no such object
   */
  open(key: string): Promise<{ size: number; stream: Readable }>;
  exists(key: string): Promise<boolean>;
  /** An object that is not there is no error. The caller knows that nothing else names it: contents are shared. */
  remove(key: string): Promise<void>;
  /** Writes and removes a probe, so that a start without a usable store fails with its reason. */
  check(): Promise<void>;
}

export type ObjectStoreErrorKind = "invalid_key" | "missing" | "unavailable";

const SENTENCES: Record<ObjectStoreErrorKind, string> = {
  invalid_key: "this is not a key of the object store",
  missing: "there is no such object in the store",
  unavailable: "the object store cannot be read or written",
};

/** Trouble with the store; the cause says what the disk or server said. */
export class ObjectStoreError extends Error {
  override readonly name = "ObjectStoreError";

  constructor(
    readonly kind: ObjectStoreErrorKind,
    cause?: unknown,
  ) {
    super(SENTENCES[kind], { cause });
  }
}

const FIRM_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Splits a key and checks both parts, so that no key names anything outside its firm's folder. */
export function parseKey(key: string): { firmId: string; sha256: string } {
  const [firmId = "", sha256 = "", ...rest] = key.split("/");
  if (!FIRM_ID.test(firmId) || !SHA256.test(sha256) || rest.length > 0) {
    throw new ObjectStoreError("invalid_key");
  }
  return { firmId, sha256 };
}

/** The key of a content, for a firm named by its UUID in lower case. */
export function keyOf(firmId: string, sha256: string): string {
  const key = `${firmId}/${sha256}`;
  parseKey(key);
  return key;
}

/** @throws ObjectStoreError `invalid_key` before a byte is read */
export function assertFirmId(firmId: string): void {
  if (!FIRM_ID.test(firmId)) throw new ObjectStoreError("invalid_key");
}

/** A failure of the content while it was read: the caller's trouble, not the store's. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

/** Runs a store's work: our errors and the content's own pass as they are, all others become `unavailable`. */
export async function withStoreErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ObjectStoreError) throw error;
    throw error instanceof ContentError ? error.cause : new ObjectStoreError("unavailable", error);
  }
}

/** The content in pieces, its failures marked as its own. */
export async function* piecesOf(content: ObjectContent): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const pieces = content[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch((cause: unknown) => {
        throw new ContentError("the content could not be read", { cause });
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await pieces.return?.().catch(() => undefined);
  }
}
