"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { ViewerBar } from "./viewer-bar";
import type { Zoom } from "./zoom";
import { ZoomButtons } from "./zoom-buttons";

export type PdfBarProps = {
  url: string;
  fileName: string;
  page: number;
  /** 0 until it is read. */
  pages: number;
  zoom: Zoom;
  onPage: (page: number) => void;
  onZoom: (zoom: Zoom) => void;
};

/** Zoom from the width of the place, page n of m, saving. */
export function PdfBar({ url, fileName, page, pages, zoom, onPage, onZoom }: PdfBarProps) {
  const t = useTranslations("documents.viewer");
  const turn = (step: 1 | -1) => ({
    size: "sm" as const,
    icon: step < 0 ? ChevronLeft : ChevronRight,
    label: t(step < 0 ? "previousPage" : "nextPage"),
    disabled: page + step < 1 || page + step > pages,
    onClick: () => onPage(page + step),
  });
  return (
    <ViewerBar url={url} fileName={fileName}>
      <ZoomButtons zoom={zoom} onZoom={onZoom} />
      {pages > 0 && (
        <span className="ml-3 flex items-center gap-1">
          {pages > 1 && <IconButton {...turn(-1)} />}
          <span aria-live="polite" className="figures text-sm text-ink-2">
            {t("page", { page, pages })}
          </span>
          {pages > 1 && <IconButton {...turn(1)} />}
        </span>
      )}
    </ViewerBar>
  );
}
