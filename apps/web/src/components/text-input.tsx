"use client";
import { Input } from "@base-ui/react/input";
import { clsx } from "clsx";
import type { ComponentProps } from "react";

export const inputClass = clsx(
  "control-edge h-8 w-full min-w-0 rounded bg-paper px-2.5 text-base text-ink placeholder:text-ink-3",
  "transition-colors duration-120 hover:border-ink-3 data-invalid:border-danger aria-invalid:border-danger",
  "focus-visible:border-accent focus-visible:outline-offset-0 disabled:bg-paper-2 disabled:text-ink-3",
);

export type TextInputProps = Omit<ComponentProps<"input">, "className"> & {
  /** Identifiers and keys in mono. */
  mono?: boolean;
  /** Figures, right-aligned. */
  figures?: boolean;
  className?: string;
};

/** One line of text. Inside a Field it takes its label, help and error from there. */
export function TextInput({ mono, figures, className, ...rest }: TextInputProps) {
  return (
    <Input
      {...rest}
      className={clsx(inputClass, mono && "font-mono text-sm", figures && "figures text-right", className)}
    />
  );
}
