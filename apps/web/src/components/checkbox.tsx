"use client";
import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";

export type CheckboxProps = {
  children: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  /** Some but not all of what it stands for. */
  indeterminate?: boolean;
  onChange?: (checked: boolean) => void;
  name?: string;
  required?: boolean;
};

/** A box to tick, with its label. */
export function Checkbox({ children, indeterminate, onChange, ...rest }: CheckboxProps) {
  const Mark = indeterminate ? Minus : Check;
  return (
    <label className="flex items-start gap-2 text-base select-none">
      <Base.Root
        {...rest}
        indeterminate={indeterminate}
        onCheckedChange={(next) => onChange?.(next)}
        className="control-edge mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm bg-paper text-on-accent data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent"
      >
        <Base.Indicator>
          <Mark aria-hidden size={12} strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span className="min-w-0">{children}</span>
    </label>
  );
}
