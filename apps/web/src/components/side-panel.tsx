"use client";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from "react";
import { IconButton } from "./icon-button";
import { PanelHandle } from "./panel-handle";
import { PANEL_DEFAULT } from "./panel-width";

export type SidePanelProps = {
  /** Its accessible name. */
  label: string;
  title: ReactNode;
  onClose: () => void;
  /** Move through the list without leaving it; left out at its ends. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** Buttons in the head, before previous and next. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * The details of one row beside its table; over the table below 1280 px and over the page on phones. Its parent is a
 * positioned flex row. Esc inside it closes it.
 */
export function SidePanel({ label, title, onClose, onPrevious, onNext, actions, children }: SidePanelProps) {
  const t = useTranslations("controls");
  const [width, setWidth] = useState(PANEL_DEFAULT);
  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  }
  return (
    <aside
      aria-label={label}
      onKeyDown={keyDown}
      style={{ "--panel": `${width}px` } as CSSProperties}
      className="absolute inset-y-0 right-0 z-20 flex w-(--panel) max-w-full shrink-0 flex-col bg-paper shadow-float motion-safe:animate-[panel-in_160ms_cubic-bezier(0.2,0,0,1)] xl:relative xl:border-l xl:border-line xl:shadow-none max-sm:fixed max-sm:inset-0 max-sm:z-30 max-sm:w-full"
    >
      <PanelHandle width={width} onWidth={setWidth} label={t("resizePanel")} />
      <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">{title}</h2>
        {actions}
        <IconButton
          size="sm"
          icon={ChevronUp}
          label={t("previous")}
          shortcut="K"
          disabled={!onPrevious}
          onClick={onPrevious}
        />
        <IconButton
          size="sm"
          icon={ChevronDown}
          label={t("next")}
          shortcut="J"
          disabled={!onNext}
          onClick={onNext}
        />
        <IconButton size="sm" icon={X} label={t("close")} shortcut="Esc" onClick={onClose} />
      </header>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>
    </aside>
  );
}
