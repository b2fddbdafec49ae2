import { expect, it } from "vitest";
import { invoiceFileName } from "./invoice-file-name";

it("names the file after the number, without what file systems refuse", () => {
  expect(invoiceFileName({ number: "FA/2026/03 n°12", externalId: "7" })).toBe("FA-2026-03-n-12.pdf");
});

it("names a draft after the provider's id", () => {
  expect(invoiceFileName({ number: null, externalId: "118584" })).toBe("118584.pdf");
});
