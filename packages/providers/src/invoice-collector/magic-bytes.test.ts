import { expect, it } from "vitest";
import { detectFileType } from "./magic-bytes";

it.each([
  ["pdf", Buffer.from("%PDF-1.7\n")],
  ["pdf", Buffer.from("\r\n\uFEFF%PDF-1.4")],
  ["png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ["jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ["zip", Buffer.from("PK\u0003\u0004rest")],
  ["xml", Buffer.from('\uFEFF<?xml version="1.0"?><Invoice/>')],
  ["xml", Buffer.from('\uFEFF<?xml version="1.0"?>', "utf16le")],
  [null, Buffer.from("<!doctype html><html></html>")],
  [null, Buffer.from("MZ\u0090")],
  [null, Buffer.alloc(0)],
])("recognises %s by its first bytes", (type, bytes) => {
  expect(detectFileType(bytes)).toBe(type);
});
