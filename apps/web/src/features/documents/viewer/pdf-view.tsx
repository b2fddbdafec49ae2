"use client";
import { useRef, useState } from "react";
import { Document, Page, pdfjs } from "react-pdf";
import "react-pdf/dist/Page/TextLayer.css";
import { ScrollBox } from "@/components/scroll-box";
import { useElementWidth } from "@/components/use-element-width";
import { FileProblemState } from "./file-problem-state";
import { PdfBar } from "./pdf-bar";
import { pdfData } from "./pdf-data";
import { FileError } from "./read-file";
import { ViewerSkeleton } from "./viewer-skeleton";
import { type Zoom, pageWidth } from "./zoom";

pdfjs.GlobalWorkerOptions.workerSrc = new URL(
  "pdfjs-dist/build/pdf.worker.min.mjs",
  import.meta.url,
).toString();

/** One object for all documents: another one would make the engine read the file again. */
const DATA = pdfData(pdfjs.version);
const UNREADABLE = new FileError("unreadable", null, null);

export type PdfViewProps = { blob: Blob; url: string; fileName: string };

/** A PDF page by page, as wide as its place; its text can be selected and found. */
export function PdfView({ blob, url, fileName }: PdfViewProps) {
  const [pages, setPages] = useState(0);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(1);
  const box = useRef<HTMLElement>(null);
  const room = useElementWidth(box);
  return (
    <div className="flex min-h-full flex-col">
      <PdfBar {...{ url, fileName, page, pages, zoom }} onPage={setPage} onZoom={setZoom} />
      <ScrollBox ref={box} label={fileName} className="flex-1 overflow-x-auto bg-paper-2 -outline-offset-2!">
        <Document
          file={blob}
          options={DATA}
          loading={<ViewerSkeleton />}
          error={<FileProblemState error={UNREADABLE} />}
          onLoadSuccess={({ numPages }) => setPages(numPages)}
          className="p-4"
        >
          {room && pages > 0 && (
            <Page
              pageNumber={Math.min(page, pages)}
              width={pageWidth(room, zoom)}
              renderAnnotationLayer={false}
              loading={null}
              className="mx-auto w-fit shadow-[0_0_0_1px_var(--line)] scheme-light"
            />
          )}
        </Document>
      </ScrollBox>
    </div>
  );
}
