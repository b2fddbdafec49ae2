import type { DocumentContent } from "../provider";
import type { TransportAnswer } from "./transport";

const LONGEST_NAME = 120;

/** A PDF by its first bytes, not by its content type, which services get wrong; null when it is none. */
export function pdfContent(answer: TransportAnswer, fallbackName: string): DocumentContent | null {
  const head = new TextDecoder("latin1").decode(answer.bytes.subarray(0, 1024));
  if (!head.includes("%PDF-")) return null;
  const named = fileNameOf(answer.headers.get("content-disposition") ?? "");
  return { contentType: "application/pdf", fileName: named ?? fallbackName, bytes: answer.bytes };
}

/** The name in a content-disposition header, made safe for a file; null when there is none. */
export function fileNameOf(disposition: string): string | null {
  const encoded = /filename\*\s*=\s*(?:utf-8)?''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition);
  const name = decoded(encoded) ?? plain?.[1] ?? plain?.[2];
  const safe = name
    ?.replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .trim()
    .replace(/^\.+/, "")
    .slice(0, LONGEST_NAME);
  return safe || null;
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text.trim());
  } catch {
    return null;
  }
}
