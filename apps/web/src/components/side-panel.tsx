"use client";
import { useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { PanelHandle } from "./panel-handle";
import { PanelHeader } from "./panel-header";
import { type PanelMoves, panelAction } from "./panel-keys";
import { PANEL_DEFAULT } from "./panel-width";

export type SidePanelProps = PanelMoves & {
  /** Its accessible name. */
  label: string;
  title: ReactNode;
  /** Buttons in the head, before previous and next. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * The details of one row beside its table; over the table below 1280 px and over the page on phones. Its parent is a
 * positioned flex row. Esc inside it closes it, j and k move along the list.
 */
export function SidePanel({ label, title, actions, children, ...moves }: SidePanelProps) {
  const t = useTranslations("controls");
  const [width, setWidth] = useState(PANEL_DEFAULT);
  const box = useRef<HTMLElement>(null);
  // over the whole page there is nothing else to be at
  useEffect(() => {
    if (matchMedia("(width < 640px)").matches) box.current?.focus();
  }, []);
  function keyDown(event: KeyboardEvent) {
    const { target } = event;
    const isTyping = target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
    const act = panelAction(event, isTyping, moves);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  return (
    <aside
      ref={box}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={keyDown}
      style={{ "--panel": `${width}px` } as CSSProperties}
      className="absolute inset-y-0 right-0 z-20 flex w-(--panel) max-w-full shrink-0 flex-col bg-paper shadow-float outline-none motion-safe:animate-[panel-in_160ms_cubic-bezier(0.2,0,0,1)] xl:relative xl:border-l xl:border-line xl:shadow-none max-sm:fixed max-sm:inset-0 max-sm:z-30 max-sm:w-full"
    >
      <PanelHandle width={width} onWidth={setWidth} label={t("resizePanel")} />
      <PanelHeader title={title} actions={actions} {...moves} />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>
    </aside>
  );
}
