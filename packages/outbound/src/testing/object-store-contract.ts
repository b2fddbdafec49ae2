import { createHash, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import type { ObjectStore } from "../object-store";

export const FIRM_ID = "0198f000-0000-7000-8000-000000000001";
const OTHER_FIRM_ID = "0198f000-0000-7000-8000-000000000002";

async function* pieces(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part;
}

async function read(store: ObjectStore, key: string): Promise<Buffer> {
  return buffer((await store.open(key)).stream);
}

/** What every object store does alike. */
export function describeObjectStore(name: string, storeOf: () => ObjectStore): void {
  describe(name, () => {
    test("gives back what was put, named by firm and content", async () => {
      const content = Buffer.from("%PDF-1.7 …");
      const sha256 = createHash("sha256").update(content).digest("hex");
      const stored = await storeOf().put(FIRM_ID, content);
      expect(stored).toEqual({ sha256, size: content.byteLength, key: `${FIRM_ID}/${sha256}` });
      const { size, stream } = await storeOf().open(stored.key);
      expect(size).toBe(content.byteLength);
      expect(content.equals(await buffer(stream))).toBe(true);
      expect(await storeOf().exists(stored.key)).toBe(true);
    });

    test("takes a stream and names it like the same bytes at once", async () => {
      const parts = [randomBytes(70_000), randomBytes(1), randomBytes(300_000)];
      const whole = Buffer.concat(parts);
      const streamed = await storeOf().put(FIRM_ID, pieces(...parts));
      expect(streamed).toEqual(await storeOf().put(FIRM_ID, whole));
      expect(whole.equals(await read(storeOf(), streamed.key))).toBe(true);
    });

    test("takes the same content many times at once", async () => {
      const content = randomBytes(10_000);
      const stored = await Promise.all(Array.from({ length: 8 }, () => storeOf().put(FIRM_ID, content)));
      expect(new Set(stored.map(({ key }) => key)).size).toBe(1);
      expect(content.equals(await read(storeOf(), stored[0]?.key ?? ""))).toBe(true);
    });

    test("keeps an empty object", async () => {
      const { key } = await storeOf().put(FIRM_ID, new Uint8Array());
      expect(await read(storeOf(), key)).toHaveLength(0);
    });

    test("keeps firms apart", async () => {
      const { key, sha256 } = await storeOf().put(FIRM_ID, randomBytes(50));
      expect(await storeOf().exists(key)).toBe(true);
      expect(await storeOf().exists(`${OTHER_FIRM_ID}/${sha256}`)).toBe(false);
    });

    test("says that an object is missing", async () => {
      const key = `${FIRM_ID}/${"0".repeat(64)}`;
      expect(await storeOf().exists(key)).toBe(false);
      await expect(storeOf().open(key)).rejects.toMatchObject({ kind: "missing" });
    });

    test("removes an object, also one that is not there, and no other firm's", async () => {
      const content = randomBytes(50);
      const { key } = await storeOf().put(FIRM_ID, content);
      const other = await storeOf().put(OTHER_FIRM_ID, content);
      await storeOf().remove(key);
      await storeOf().remove(key);
      expect(await storeOf().exists(key)).toBe(false);
      expect(await storeOf().exists(other.key)).toBe(true);
    });

    test.each([
      "",
      "../etc/passwd",
      `${FIRM_ID}/../../etc/passwd`,
      `${FIRM_ID}/${"0".repeat(63)}/`,
      `../${"0".repeat(64)}`,
      `${FIRM_ID.toUpperCase()}/${"0".repeat(64)}x`,
      `/${FIRM_ID}/${"0".repeat(64)}`,
      `${FIRM_ID}/${"0".repeat(64)}/x`,
      `${FIRM_ID}/${"0".repeat(64)}\n`,
    ])("takes %j for no key", async (key) => {
      await expect(storeOf().open(key)).rejects.toMatchObject({ kind: "invalid_key" });
      await expect(storeOf().exists(key)).rejects.toMatchObject({ kind: "invalid_key" });
      await expect(storeOf().remove(key)).rejects.toMatchObject({ kind: "invalid_key" });
    });

    test.each(["", "..", "demo", "../0198f000-0000-7000-8000-000000000001"])(
      "takes %j for no firm",
      async (firmId) => {
        const put = storeOf().put(firmId, Buffer.from("x"));
        await expect(put).rejects.toMatchObject({ kind: "invalid_key" });
      },
    );

    test("stores nothing of a content that breaks off, and passes its error on", async () => {
      async function* broken(): AsyncGenerator<Uint8Array> {
        yield Buffer.from("half");
        throw new RangeError("cut");
      }
      const sha256 = createHash("sha256").update("half").digest("hex");
      await expect(storeOf().put(FIRM_ID, broken())).rejects.toThrow(RangeError);
      expect(await storeOf().exists(`${FIRM_ID}/${sha256}`)).toBe(false);
    });

    test("passes its check", async () => {
      await storeOf().check();
    });
  });
}
