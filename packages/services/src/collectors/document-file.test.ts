import { describe, expect, test } from "vitest";
import { documentFile } from "./document-file";

describe("a document's file name", () => {
  test("is the collector's name and the invoice's id, with the extension of its bytes", () => {
    expect(documentFile("jpeg", { collector: "Télé Azur", invoiceId: "INV-1" })).toEqual({
      contentType: "image/jpeg",
      fileName: "Télé-Azur INV-1.jpg",
    });
  });

  test("leaves no way out of its folder and no second line in a header", () => {
    const { fileName } = documentFile("pdf", { collector: "../../etc\r\nX: y", invoiceId: "..\\a/b\u0000" });
    expect(fileName).toBe("etc-X-y a-b.pdf");
  });

  test("exists for names without one usable sign, and is bounded", () => {
    expect(documentFile(null, { collector: "///", invoiceId: "" }).fileName).toBe("document.bin");
    expect(
      documentFile("zip", { collector: "x".repeat(500), invoiceId: "y".repeat(500) }).fileName.length,
    ).toBeLessThan(130);
  });
});
