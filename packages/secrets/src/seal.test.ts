import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createKeyring } from "./keyring";
import { needsReseal, open, seal } from "./seal";

const first = randomBytes(32).toString("base64url");
const second = randomBytes(32).toString("base64url");
const keyring = createKeyring(`first:${first}`);
const place = { firmId: "firm-1", connectionId: "conn-1", field: "apiKey" };

describe("a sealed value", () => {
  test("opens where it was sealed, whatever characters it holds", () => {
    for (const text of ["", "key", "żółć 🔑\u0000\n", "x".repeat(100_000)]) {
      expect(open(keyring, seal(keyring, text, place), place)).toBe(text);
    }
  });

  test("differs each time it is made", () => {
    expect(seal(keyring, "same", place)).not.toBe(seal(keyring, "same", place));
  });

  test("has the form v1.key.nonce.body and does not show its text", () => {
    const sealed = seal(keyring, "swordfish", place);
    expect(sealed).toMatch(/^v1\.first\.[\w-]{16}\.[\w-]+$/);
    expect(Buffer.from(sealed.split(".")[3] ?? "", "base64url").toString("latin1")).not.toContain(
      "swordfish",
    );
  });

  test.each([
    { ...place, firmId: "firm-2" },
    { ...place, connectionId: "conn-2" },
    { ...place, field: "password" },
    { firmId: "firm-1conn", connectionId: "-1", field: "apiKey" },
  ])("does not open at another place: %o", (elsewhere) => {
    const sealed = seal(keyring, "secret", place);
    expect(() => open(keyring, sealed, elsewhere)).toThrow(
      expect.objectContaining({ kind: "corrupt", keyId: "first" }),
    );
  });

  test("does not open with one bit changed anywhere in nonce, tag or text", () => {
    const parts = seal(keyring, "secret", place).split(".");
    for (const part of [2, 3]) {
      const bytes = Buffer.from(parts[part] ?? "", "base64url");
      for (let index = 0; index < bytes.length; index += 1) {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ 1;
        const sealed = parts.with(part, changed.toString("base64url")).join(".");
        expect(() => open(keyring, sealed, place)).toThrow(expect.objectContaining({ kind: "corrupt" }));
      }
    }
  });

  test.each(["", "v1", "v1.first", "v1.first.AAAA.AAAA", "v2.first.a.b", "v1.first.a.b.c", "plain text"])(
    "is corrupt when it reads %j",
    (sealed) => {
      expect(() => open(keyring, sealed, place)).toThrow(expect.objectContaining({ kind: "corrupt" }));
    },
  );
});

describe("rotation", () => {
  const rotated = createKeyring(`second:${second},first:${first}`);

  test("opens what an older key sealed and asks to seal it again", () => {
    const sealed = seal(keyring, "secret", place);
    expect(open(rotated, sealed, place)).toBe("secret");
    expect(needsReseal(rotated, sealed)).toBe(true);
    expect(needsReseal(rotated, seal(rotated, "secret", place))).toBe(false);
  });

  test("names the key that is missing", () => {
    const sealed = seal(rotated, "secret", place);
    expect(() => open(keyring, sealed, place)).toThrow(
      expect.objectContaining({ name: "SecretError", kind: "unknown_key", keyId: "second" }),
    );
  });

  test("does not open with another key of the same id", () => {
    const impostor = createKeyring(`first:${second}`);
    expect(() => open(impostor, seal(keyring, "secret", place), place)).toThrow(
      expect.objectContaining({ kind: "corrupt", keyId: "first" }),
    );
  });
});
