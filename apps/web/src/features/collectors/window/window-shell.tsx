"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { IconButton } from "@/components/icon-button";

export type WindowShellProps = {
  open: boolean;
  /** Esc or the cross: the content decides whether it asks first. */
  onRequestClose: () => void;
  title: string;
  /** The embedded page stands in it: larger, the whole screen on phones. */
  hasFrame: boolean;
  finalFocus: () => HTMLElement | null;
  children: ReactNode;
};

/** The modal around the credential window: one from the first question to the result, so that the focus stays in it. */
export function WindowShell({
  open,
  onRequestClose,
  title,
  hasFrame,
  finalFocus,
  children,
}: WindowShellProps) {
  const t = useTranslations("controls");
  const content = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} disablePointerDismissal onOpenChange={(next) => !next && onRequestClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.15_0.02_225/0.32)] transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          // what is asked first, else the way on; the cross comes first in the order of the keyboard alone
          initialFocus={(by) => (by === "touch" ? true : (firstStep(content.current) ?? true))}
          finalFocus={finalFocus}
          className={clsx(
            "pop fixed left-1/2 z-40 flex w-[calc(100vw-2rem)] -translate-x-1/2 flex-col overflow-hidden rounded-card outline-none",
            hasFrame
              ? "top-[4dvh] max-h-[92dvh] max-w-2xl max-sm:inset-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:translate-x-0 max-sm:rounded-none"
              : "top-[12dvh] max-h-[80dvh] max-w-lg max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)]",
          )}
        >
          <div className="flex shrink-0 items-start justify-between gap-4 px-5 pt-4 pb-3">
            <Base.Title className="text-md font-semibold text-ink">{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={t("close")} size="sm" className="-mr-2" />} />
          </div>
          <div ref={content} className="contents">
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function firstStep(content: HTMLElement | null): HTMLElement | null {
  const question = content?.querySelector<HTMLElement>("[role=combobox]");
  return question ?? [...(content?.querySelectorAll("button") ?? [])].at(-1) ?? null;
}

/** The text of a step. */
export function WindowBody({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-5 pb-4 text-base text-ink-2">
      {children}
    </div>
  );
}

/** The buttons of a step, the primary one last. */
export function WindowActions({ children }: { children: ReactNode }) {
  return (
    <div className="flex shrink-0 flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{children}</div>
  );
}
