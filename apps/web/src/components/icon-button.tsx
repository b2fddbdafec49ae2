"use client";
import { clsx } from "clsx";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Tooltip } from "./tooltip";

export type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  icon: LucideIcon;
  /** What it does: its accessible name and its tooltip. */
  label: string;
  shortcut?: string;
  size?: "sm" | "md";
};

/** A button that is only an icon, named by its tooltip. */
export function IconButton({
  icon: Icon,
  label,
  shortcut,
  size = "md",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={clsx(
          "inline-flex shrink-0 items-center justify-center rounded text-ink-2 transition-colors duration-120",
          "hover:bg-press hover:text-ink disabled:opacity-40",
          size === "sm" ? "size-7" : "size-8",
          className,
        )}
      >
        <Icon aria-hidden size={16} strokeWidth={1.75} />
      </button>
    </Tooltip>
  );
}
