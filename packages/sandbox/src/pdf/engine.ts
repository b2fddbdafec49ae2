import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type PdfKit from "pdfkit";

type PdfDocument = typeof PdfKit;

export type Engine = { PDFDocument: PdfDocument; regular: Buffer; bold: Buffer };

let loading: Promise<Engine> | undefined;

/**
 * The writer and its fonts, loaded with the first PDF: a start without one is twice as fast. DejaVu Sans has ł, ç
 * and é, which the fonts built into PDF readers lack.
 */
export function engine(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  const { default: PDFDocument } = await import("pdfkit");
  const regular = parsedFont(PDFDocument, "DejaVuSans.ttf");
  return { PDFDocument, regular, bold: parsedFont(PDFDocument, "DejaVuSans-Bold.ttf") };
}

function parsedFont(PDFDocument: PdfDocument, file: string): Buffer {
  const resolve = createRequire(import.meta.url).resolve;
  const bytes = readFileSync(resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const probe = new PDFDocument({ font: "" }).font(bytes);
  const parsed: unknown = Reflect.get(Object(Reflect.get(probe, "_font")), "font");
  const usable = typeof Reflect.get(Object(parsed), "layout") === "function";
  return usable ? asFontSource(parsed) : bytes;
}

/**
 * pdfkit takes a font that it has parsed before wherever it takes a font's bytes (its types do not say so), and
 * parsing is nine tenths of the work on a page.
 */
function asFontSource(parsed: unknown): Buffer {
  return parsed as Buffer;
}
