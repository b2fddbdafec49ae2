import { expect, test } from "vitest";
import { hashToken, randomToken, safeEqual } from "./tokens";

test("hashes a token as SHA-256 in hex", () => {
  expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("makes tokens of 128 bits that do not repeat", () => {
  const tokens = Array.from({ length: 200 }, () => randomToken());
  expect(new Set(tokens).size).toBe(200);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/);
  expect(randomToken(32)).toHaveLength(43);
});

test("compares texts of any length", () => {
  expect(safeEqual("same", "same")).toBe(true);
  expect(safeEqual("same", "samf")).toBe(false);
  expect(safeEqual("same", "same and more")).toBe(false);
  expect(safeEqual("", "")).toBe(true);
});
