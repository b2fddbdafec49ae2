import { describe, expect, it } from "vitest";
import { documentResponse } from "./document-response";

function headersOf(contentType: string): Headers {
  return documentResponse({ bytes: new Uint8Array(1), contentType, fileName: "été.bin" }).headers;
}

describe("a document's headers", () => {
  it("let the browser's own viewer show a PDF", () => {
    const headers = headersOf("application/pdf");
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("Content-Disposition")).toBe("inline; filename*=UTF-8''%C3%A9t%C3%A9.bin");
  });

  it.each(["image/png", "text/html", "application/xml", "image/svg+xml"])(
    "lock up everything else: %s",
    (type) => {
      expect(headersOf(type).get("Content-Security-Policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'; sandbox",
      );
    },
  );

  it("show what a browser could run as a file to save", () => {
    const headers = headersOf("text/html");
    expect(headers.get("Content-Type")).toBe("application/octet-stream");
    expect(headers.get("Content-Disposition")).toMatch(/^attachment/);
  });

  it.each(["application/pdf", "text/html"])("forbid sniffing: %s", (type) => {
    expect(headersOf(type).get("X-Content-Type-Options")).toBe("nosniff");
  });
});
