"use client";
import { clsx } from "clsx";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { Spinner } from "./spinner";
import { Tooltip } from "./tooltip";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  variant?: ButtonVariant;
  size?: "sm" | "md";
  icon?: LucideIcon;
  /** Shows a spinner and takes no further clicks. */
  pending?: boolean;
  /** Why the button cannot be used. It stays in the tab order so that the reason can be read. */
  disabledReason?: string | undefined;
};

/** A button that says what it does; `disabledReason` says why it cannot. */
export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    icon: Icon,
    pending = false,
    disabledReason,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const blocked = pending || disabledReason !== undefined;
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }
  const button = (
    <button
      type="button"
      {...rest}
      onClick={click}
      aria-disabled={blocked || undefined}
      aria-busy={pending || undefined}
      className={clsx(
        buttonClass(variant, size),
        disabledReason && "cursor-not-allowed! opacity-50",
        className,
      )}
    >
      {pending ? <Spinner /> : Icon && <Icon aria-hidden size={15} strokeWidth={1.75} />}
      {children}
    </button>
  );
  return disabledReason ? <Tooltip label={disabledReason}>{button}</Tooltip> : button;
}
