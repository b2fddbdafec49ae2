import type { DocumentContent } from "@comptoir/providers";
import { documentPolicy } from "./security-headers";

const SHOWN_INLINE = new Set(["application/pdf", "image/png", "image/jpeg"]);

/** A document's bytes for the browser: its type is ours to say, nothing in it may run, nothing keeps a copy. */
export function documentResponse(document: DocumentContent): Response {
  const inline = SHOWN_INLINE.has(document.contentType);
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      "Content-Type": inline ? document.contentType : "application/octet-stream",
      "Content-Disposition": `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(document.fileName)}`,
      "Content-Security-Policy": documentPolicy(document.contentType),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
