"use client";
import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { useFileSize } from "../use-file-size";

export type OtherFileProps = { url: string; fileName: string; size: number };

/** A kind of file that browsers do not show safely. */
export function OtherFile({ url, fileName, size }: OtherFileProps) {
  const t = useTranslations("documents.viewer");
  const sizeText = useFileSize();
  return (
    <EmptyState
      icon={FileDown}
      title={fileName}
      action={
        <a href={url} download={fileName} className={buttonClass()}>
          {t("download")}
        </a>
      }
    >
      {t("notShown", { size: sizeText(size) })}
    </EmptyState>
  );
}
