"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** The button that does it; "Cancel" stands beside it. */
  confirm?: ReactNode;
  /** Other buttons, the primary one last. */
  actions?: ReactNode;
  /** "frame" is as large as the embedded window needs. */
  size?: "md" | "lg" | "frame";
};

const WIDTH = { md: "max-w-md", lg: "max-w-2xl", frame: "max-w-3xl" } as const;

/** A modal for a decision: focus stays inside, Esc closes, the focus goes back to where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  confirm,
  actions,
  size = "md",
}: DialogProps) {
  const t = useTranslations("controls");
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => (open ? passOverSecondClick : undefined), [open]);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[oklch(0.15_0.02_225/0.32)] transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          // a form begins at its first field; by touch that would open the keyboard over it
          initialFocus={(by) => (by === "touch" ? true : (firstControl(body.current) ?? true))}
          className={clsx(
            "pop fixed top-[12dvh] left-1/2 z-40 flex max-h-[80dvh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col",
            "rounded-card outline-none max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)]",
            WIDTH[size],
          )}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-4">
            <Base.Title className="text-md font-semibold text-ink">{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={t("close")} size="sm" className="-mr-2" />} />
          </div>
          {description && (
            <Base.Description className="max-w-[70ch] px-5 pt-1 text-base text-ink-2">
              {description}
            </Base.Description>
          )}
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
            {children}
          </div>
          {(confirm || actions) && (
            <div className="flex justify-end gap-2 border-t border-line px-5 py-3">
              {confirm && <Button onClick={() => onOpenChange(false)}>{t("cancel")}</Button>}
              {confirm ?? actions}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

const DOUBLE_CLICK_MS = 600;

/** The second click of a double click on what closed the dialog would land on what stands behind it. */
function passOverSecondClick() {
  const pass = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", pass, true);
  setTimeout(() => document.removeEventListener("click", pass, true), DOUBLE_CLICK_MS);
}

function firstControl(body: HTMLElement | null): HTMLElement | null {
  return (
    body?.querySelector<HTMLElement>("input:not([type=hidden], [aria-hidden=true]), [role=combobox]") ?? null
  );
}
