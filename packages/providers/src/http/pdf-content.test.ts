import { describe, expect, it } from "vitest";
import { fileNameOf, pdfContent } from "./pdf-content";

function answer(body: string, headers: Record<string, string> = {}) {
  const bytes = new TextEncoder().encode(body);
  return { status: 200, headers: new Headers(headers), bytes, text: () => body };
}

describe("pdfContent", () => {
  it("knows a PDF whatever its content type says", () => {
    const content = pdfContent(answer("%PDF-1.7 …", { "content-type": "application/json" }), "x.pdf");
    expect(content).toMatchObject({ contentType: "application/pdf", fileName: "x.pdf" });
  });

  it("does not take an error page for one", () => {
    expect(pdfContent(answer("<html>", { "content-type": "application/pdf" }), "x.pdf")).toBeNull();
  });
});

describe("fileNameOf", () => {
  it.each([
    ['attachment; filename="FA-2026-00042.pdf"', "FA-2026-00042.pdf"],
    ["attachment; filename=FA-1.pdf; size=3", "FA-1.pdf"],
    ["attachment; filename=\"x.pdf\"; filename*=UTF-8''facture%20%C3%A9lan.pdf", "facture élan.pdf"],
    ['attachment; filename="../../etc/passwd"', "-..-etc-passwd"],
    ['attachment; filename="a\r\nb"', "a-b"],
    ["attachment", null],
    ["", null],
  ])("reads %s", (header, name) => expect(fileNameOf(header)).toBe(name));
});
