"use client";
import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { ViewerSkeleton } from "./viewer-skeleton";
import { FileProblemState } from "./file-problem-state";
import { ImageView } from "./image-view";
import { OtherFile } from "./other-file";
import { readFile } from "./read-file";

/** The PDF engine is large: it is fetched when the first PDF is opened. */
const PdfView = dynamic(async () => (await import("./pdf-view")).PdfView, {
  ssr: false,
  loading: () => <ViewerSkeleton />,
});

/** Bytes are dropped soon after the document is left: a browser holds few of them at a time. */
const KEEP_MS = 60_000;

export type FileViewProps = {
  url: string;
  fileName: string;
  /** What the document depends on where it is made on demand: it is read again when this changes. */
  version?: string;
};

/** A document in the page: PDF and images are shown, others offered as a download. */
export function FileView({ url, fileName, version = "" }: FileViewProps) {
  const file = useQuery({
    queryKey: ["document-file", url, version],
    queryFn: ({ signal }) => readFile(url, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEEP_MS,
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (file.isPending || (file.isFetching && !file.data)) return <ViewerSkeleton />;
  if (!file.data) return <FileProblemState error={file.error} onRetry={() => void file.refetch()} />;
  const { blob, contentType, size } = file.data;
  if (contentType === "application/pdf") return <PdfView blob={blob} url={url} fileName={fileName} />;
  if (contentType === "image/png" || contentType === "image/jpeg") {
    return <ImageView blob={blob} url={url} fileName={fileName} />;
  }
  return <OtherFile url={url} fileName={fileName} size={size} />;
}
