import type { ReactNode } from "react";
import { DownloadLink } from "./download-link";

export type ViewerBarProps = { url: string; fileName: string; children?: ReactNode };

/** Above a document: page and zoom at the left, saving at the right. */
export function ViewerBar({ url, fileName, children }: ViewerBarProps) {
  return (
    <div className="sticky top-0 z-10 flex h-9 shrink-0 items-center gap-1 border-b border-line bg-paper px-3">
      {children}
      <span className="ml-auto flex items-center">
        <DownloadLink url={url} fileName={fileName} />
      </span>
    </div>
  );
}
