"use client";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button";
import type { PanelMoves } from "./panel-keys";

export type PanelHeaderProps = PanelMoves & { title: ReactNode; actions?: ReactNode };

/** The title of a panel, previous and next of the list, and close. */
export function PanelHeader({ title, actions, onPrevious, onNext, onClose }: PanelHeaderProps) {
  const t = useTranslations("controls");
  return (
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
  );
}
