"use client";
import { ZoomIn, ZoomOut } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { type Zoom, ZOOMS, zoomBeside } from "./zoom";

/** Smaller and larger; the word between them goes back to the width of the place. */
export function ZoomButtons({ zoom, onZoom }: { zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  const t = useTranslations("documents.viewer");
  const format = useFormatter();
  return (
    <>
      <IconButton
        size="sm"
        icon={ZoomOut}
        label={t("zoomOut")}
        disabled={zoom === ZOOMS[0]}
        onClick={() => onZoom(zoomBeside(zoom, -1))}
      />
      <button
        type="button"
        onClick={() => onZoom(1)}
        className="figures h-7 min-w-12 rounded px-1 text-sm text-ink-2 hover:bg-press"
      >
        {zoom === 1 ? t("fitWidth") : format.number(zoom, { style: "percent" })}
      </button>
      <IconButton
        size="sm"
        icon={ZoomIn}
        label={t("zoomIn")}
        disabled={zoom === ZOOMS.at(-1)}
        onClick={() => onZoom(zoomBeside(zoom, 1))}
      />
    </>
  );
}
