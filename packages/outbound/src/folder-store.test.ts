import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFolderStore } from "./folder-store";
import { describeObjectStore, FIRM_ID } from "./testing/object-store-contract";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "folder-store-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describeObjectStore("the folder store", () => createFolderStore(root));

test("leaves only the object behind, readable by its owner alone", async () => {
  const store = createFolderStore(join(root, "new"));
  const { sha256 } = await store.put(FIRM_ID, Buffer.from("x"));
  await store.put(FIRM_ID, Buffer.from("x"));
  expect(await readdir(join(root, "new", FIRM_ID))).toEqual([sha256]);
  expect(await readdir(join(root, "new", ".incoming"))).toEqual([]);
  const mode = async (path: string): Promise<number> => (await stat(join(root, "new", path))).mode & 0o777;
  expect(await mode(`${FIRM_ID}/${sha256}`)).toBe(0o600);
  expect(await mode(FIRM_ID)).toBe(0o700);
  expect(await mode(".")).toBe(0o700);
});

test("does not write again what is there, and repairs a file that was cut", async () => {
  const store = createFolderStore(root);
  const { key } = await store.put(FIRM_ID, Buffer.from("content"));
  const before = await stat(join(root, key));
  await store.put(FIRM_ID, Buffer.from("content"));
  expect((await stat(join(root, key))).ino).toBe(before.ino);
  await writeFile(join(root, key), "cont");
  await store.put(FIRM_ID, Buffer.from("content"));
  expect(await text((await store.open(key)).stream)).toBe("content");
});

test("leaves nothing of a content that breaks off", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("half");
    throw new Error("cut");
  }
  await expect(createFolderStore(root).put(FIRM_ID, broken())).rejects.toThrow("cut");
  expect(await readdir(join(root, ".incoming"))).toEqual([]);
});

test("is unavailable where its folder is a file", async () => {
  await writeFile(join(root, "file"), "");
  const store = createFolderStore(join(root, "file"));
  await expect(store.check()).rejects.toMatchObject({ name: "ObjectStoreError", kind: "unavailable" });
  await expect(store.put(FIRM_ID, Buffer.from("x"))).rejects.toMatchObject({ kind: "unavailable" });
});

test("removes what a dead process left a day ago, and nothing younger", async () => {
  const incoming = join(root, ".incoming");
  await mkdir(incoming);
  for (const name of ["old", "young"]) await writeFile(join(incoming, name), "x");
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(incoming, "old"), longAgo, longAgo);
  await createFolderStore(root).check();
  expect(await readdir(incoming)).toEqual(["young"]);
});

test("wants an absolute folder", () => {
  expect(() => createFolderStore("data/objects")).toThrow(TypeError);
});
