import type { RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ObjectStore } from "./object-store";
import { createObjectStore, parseS3Address } from "./store-address";
import { type LoopbackServer, startHttpServer } from "./testing/loopback-server";
import { describeObjectStore, FIRM_ID } from "./testing/object-store-contract";

const credentials = { accessKeyId: "key", secretAccessKey: "secret" };
const objects = new Map<string, Buffer>();
const puts: { path: string; checksum: unknown; signed: boolean }[] = [];
let server: LoopbackServer;
let store: ObjectStore;

/** Just enough of S3: objects by path, with the XML error the SDK reads. */
const s3: RequestListener = async (request, response) => {
  const path = (request.url ?? "").split("?", 1)[0] ?? "";
  const body = await buffer(request);
  const found = objects.get(path);
  if (request.method === "PUT") {
    objects.set(path, body);
    const { authorization, "x-amz-checksum-sha256": checksum } = request.headers;
    puts.push({ path, checksum, signed: authorization?.startsWith("AWS4-HMAC-SHA256") === true });
    response.end();
  } else if (request.method === "DELETE") {
    objects.delete(path);
    response.writeHead(204).end();
  } else if (found === undefined) {
    response.writeHead(404, { "content-type": "application/xml" });
    response.end("<Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
  } else {
    response.writeHead(200, { "content-length": found.byteLength });
    response.end(request.method === "HEAD" ? undefined : found);
  }
};

beforeAll(async () => {
  server = await startHttpServer(s3);
  const url = `s3://papers/comptoir?region=eu-west-3&endpoint=${server.origin}`;
  store = createObjectStore({ url, credentials });
});

beforeEach(() => {
  puts.length = 0;
});

afterAll(() => server.close());

describeObjectStore("the S3 store", () => store);

test("puts under bucket and prefix, signed, with the checksum of the content, once", async () => {
  await store.put(FIRM_ID, Buffer.from("abc"));
  await store.put(FIRM_ID, Buffer.from("abc"));
  expect(puts).toEqual([
    {
      path: `/papers/comptoir/${FIRM_ID}/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad`,
      checksum: "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
      signed: true,
    },
  ]);
});

test("removes the probe of its check", async () => {
  await store.check();
  expect(puts).toHaveLength(1);
  expect([...objects.keys()].filter((path) => path.includes(".probe"))).toEqual([]);
});

test("is unavailable when the server refuses", async () => {
  const refusing = await startHttpServer((_, response) => response.writeHead(403).end());
  const refused = createObjectStore({ url: `s3://papers?endpoint=${refusing.origin}`, credentials });
  await expect(refused.check()).rejects.toMatchObject({ kind: "unavailable" });
  await expect(refused.exists(`${FIRM_ID}/${"0".repeat(64)}`)).rejects.toMatchObject({ kind: "unavailable" });
  await refusing.close();
});

describe("an s3 address", () => {
  test("names bucket, prefix, region and endpoint", () => {
    expect(
      parseS3Address("s3://b/a/c/?region=fr-par&endpoint=https%3A%2F%2Fs3.example&pathStyle=false"),
    ).toEqual({
      bucket: "b",
      prefix: "a/c/",
      region: "fr-par",
      endpoint: "https://s3.example",
      pathStyle: false,
    });
    expect(parseS3Address("s3://b")).toMatchObject({ bucket: "b", prefix: "", region: "us-east-1" });
  });

  test.each(["s3://", "s3://key:secret@b", "s3://b?endpoint=s3.example", "s3:b"])("is not %s", (address) => {
    expect(() => createObjectStore({ url: address })).toThrow(TypeError);
  });
});
