import { clsx } from "clsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const LOOK: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "bg-paper text-ink shadow-[inset_0_0_0_1px_var(--line-strong)] hover:bg-hover",
  quiet: "text-ink-2 hover:bg-press hover:text-ink",
  danger: "bg-danger text-on-accent hover:opacity-90",
};

/** The class list of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = "secondary", size: "sm" | "md" = "md"): string {
  return clsx(
    "inline-flex shrink-0 items-center justify-center gap-1.5 rounded font-medium whitespace-nowrap select-none",
    "transition-colors duration-120 ease-out",
    size === "sm" ? "h-7 px-2.5 text-sm" : "h-8 px-3 text-base",
    LOOK[variant],
  );
}
