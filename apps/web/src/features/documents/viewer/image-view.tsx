"use client";
import { useCallback } from "react";
import { ViewerBar } from "./viewer-bar";

export type ImageViewProps = { blob: Blob; url: string; fileName: string };

/** A photographed or scanned document. */
export function ImageView({ blob, url, fileName }: ImageViewProps) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return (
    <div className="flex min-h-full flex-col">
      <ViewerBar url={url} fileName={fileName} />
      <div className="flex-1 bg-paper-2 p-4">
        <img ref={show} alt={fileName} className="mx-auto max-w-full" />
      </div>
    </div>
  );
}
