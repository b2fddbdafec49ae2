import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type * as S3 from "@aws-sdk/client-s3";
import {
  assertFirmId,
  keyOf,
  type ObjectContent,
  type ObjectStore,
  ObjectStoreError,
  parseKey,
  withStoreErrors,
} from "./object-store";
import { spool } from "./spooled-file";

export type S3Settings = {
  bucket: string;
  /** Put before every key, with its slash; empty for none. */
  prefix?: string;
  region: string;
  endpoint?: string;
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`, as most servers other than Amazon's want it. */
  pathStyle?: boolean;
  /** Without it the SDK's own chain is used (environment, profile, instance role). */
  credentials?: { accessKeyId: string; secretAccessKey: string };
};

const CONNECT_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** Content whose name is known, ready to be sent once. */
type Prepared = { sha256: string; size: number; body(): Uint8Array | Readable; discard(): Promise<void> };
type Opened = { client: S3.S3Client; sdk: typeof S3 };

/** Keeps objects in a bucket. The SDK is loaded when first needed: most installations use a folder. */
export function createS3Store(settings: S3Settings): ObjectStore {
  const bucket = createBucket(settings);
  return {
    put: (firmId, content) =>
      withStoreErrors(async () => {
        assertFirmId(firmId);
        const prepared = await prepare(content);
        const { sha256, size } = prepared;
        const key = keyOf(firmId, sha256);
        await upload(bucket, key, prepared).finally(prepared.discard);
        return { sha256, size, key };
      }),
    open: (key) => withStoreErrors(() => download(bucket, key)),
    exists: (key) => withStoreErrors(async () => (await sizeOf(bucket, key)) !== null),
    remove: (key) => withStoreErrors(() => remove(bucket, key)),
    check: () =>
      withStoreErrors(async () => {
        const { client, sdk } = await bucket.open();
        const probe = bucket.at(`.probe/${randomUUID()}`);
        await client.send(new sdk.PutObjectCommand({ ...probe, Body: "probe" }));
        await client.send(new sdk.DeleteObjectCommand(probe));
      }),
  };
}

type Bucket = { open(): Promise<Opened>; at(key: string): { Bucket: string; Key: string } };

function createBucket(settings: S3Settings): Bucket {
  let opening: Promise<Opened> | undefined;
  return {
    open: () => {
      opening ??= openClient(settings);
      return opening;
    },
    at: (key) => ({ Bucket: settings.bucket, Key: `${settings.prefix ?? ""}${key}` }),
  };
}

async function sizeOf(bucket: Bucket, key: string): Promise<number | null> {
  parseKey(key);
  const { client, sdk } = await bucket.open();
  try {
    return (await client.send(new sdk.HeadObjectCommand(bucket.at(key)))).ContentLength ?? 0;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function upload(bucket: Bucket, key: string, content: Prepared): Promise<void> {
  if ((await sizeOf(bucket, key)) === content.size) return;
  const { client, sdk } = await bucket.open();
  const command = new sdk.PutObjectCommand({
    ...bucket.at(key),
    Body: content.body(),
    ContentLength: content.size,
    ChecksumSHA256: Buffer.from(content.sha256, "hex").toString("base64"),
  });
  await client.send(command);
}

async function download(bucket: Bucket, key: string): Promise<{ size: number; stream: Readable }> {
  parseKey(key);
  const { client, sdk } = await bucket.open();
  const command = new sdk.GetObjectCommand(bucket.at(key));
  const { Body, ContentLength } = await client.send(command).catch((error: unknown) => {
    throw isMissing(error) ? new ObjectStoreError("missing", error) : error;
  });
  if (!(Body instanceof Readable) || ContentLength === undefined) throw new ObjectStoreError("unavailable");
  return { size: ContentLength, stream: Body };
}

async function remove(bucket: Bucket, key: string): Promise<void> {
  parseKey(key);
  const { client, sdk } = await bucket.open();
  await client.send(new sdk.DeleteObjectCommand(bucket.at(key)));
}

async function openClient(settings: S3Settings): Promise<Opened> {
  const sdk = await import("@aws-sdk/client-s3");
  const client = new sdk.S3Client({
    region: settings.region,
    endpoint: settings.endpoint,
    forcePathStyle: settings.pathStyle ?? settings.endpoint !== undefined,
    credentials: settings.credentials,
    // We give the SHA-256 ourselves; the SDK's default CRC trailers are unknown to many S3-compatible servers.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  });
  return { client, sdk };
}

/** A stream is first written to a temporary file: its name is not known before its end. */
async function prepare(content: ObjectContent): Promise<Prepared> {
  if (content instanceof Uint8Array) {
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { sha256, size: content.byteLength, body: () => content, discard: async () => undefined };
  }
  // a folder of its own: one with a known name may belong to another user of the machine
  const folder = await mkdtemp(join(tmpdir(), "comptoir-incoming-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const { path, sha256, size } = await spool(folder, content);
    return { sha256, size, body: () => createReadStream(path), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotFound" || error.name === "NoSuchKey");
}
