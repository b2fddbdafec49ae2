import { createHash, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { KeyringError } from "./errors";
import { createKeyring } from "./keyring";

const bytes = randomBytes(32);
const text = bytes.toString("base64url");
const other = randomBytes(32).toString("base64url");

test("names a bare key by the start of its hash", () => {
  const keyring = createKeyring(text);
  expect(keyring.sealingId).toBe(createHash("sha256").update(bytes).digest("hex").slice(0, 8));
});

test("seals with the first key and keeps the others for opening", () => {
  const keyring = createKeyring(`new:${other}, old:${text}`);
  expect(keyring.sealingId).toBe("new");
  expect([...keyring.keys.keys()]).toEqual(["new", "old"]);
});

test("reads ordinary base64 as openssl prints it", () => {
  expect(createKeyring(bytes.toString("base64")).sealingId).toBe(createKeyring(text).sealingId);
});

test("reports every problem at once and repeats no key", () => {
  let caught: unknown;
  try {
    createKeyring(`a:${text},a:${other},b:${text.slice(1)},no good:${other},`);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(KeyringError);
  expect(caught).toMatchObject({
    problems: [
      'key 2: the id "a" is used twice',
      "key 3: must be 32 bytes in base64url (43 characters)",
      "key 4: has an id that is not 1 to 32 of A-Z a-z 0-9 _ -",
      "key 5: is empty",
    ],
  });
  expect(String(caught)).not.toContain(text.slice(1));
  expect(String(caught)).not.toContain(other);
});

test("refuses an empty value", () => {
  expect(() => createKeyring("")).toThrow(KeyringError);
});

test("does not show a key when it is printed", () => {
  const printed = inspect(createKeyring(text), { depth: 9 }) + JSON.stringify(createKeyring(text));
  expect(printed).not.toContain(text);
  expect(printed).not.toContain(bytes.toString("hex"));
});
