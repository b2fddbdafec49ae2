"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tooltip } from "@/components/tooltip";

/** Saves the document as a file. */
export function DownloadLink({ url, fileName }: { url: string; fileName: string }) {
  const t = useTranslations("documents.viewer");
  return (
    <Tooltip label={t("download")}>
      <a
        href={url}
        download={fileName}
        aria-label={t("downloadNamed", { fileName })}
        className="inline-flex size-7 items-center justify-center rounded text-ink-2 hover:bg-press hover:text-ink"
      >
        <Download aria-hidden size={16} strokeWidth={1.75} />
      </a>
    </Tooltip>
  );
}
