"use client";
import { Field as Base } from "@base-ui/react/field";
import type { ReactNode } from "react";

export type FieldProps = {
  label: ReactNode;
  /** The name under which the form sends it. */
  name?: string;
  help?: ReactNode;
  error?: ReactNode;
  /** Stands at the right of the label, for example a link. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Label above, control, then help or the error, wired together for assistive technology. */
export function Field({ label, name, help, error, aside, className, children }: FieldProps) {
  return (
    <Base.Root name={name} invalid={error ? true : undefined} className={className}>
      <div className="mb-1 flex items-baseline justify-between gap-3">
        <Base.Label className="text-sm font-medium text-ink">{label}</Base.Label>
        {aside && <span className="text-sm text-ink-3">{aside}</span>}
      </div>
      {children}
      {help && <Base.Description className="mt-1 max-w-[70ch] text-sm text-ink-3">{help}</Base.Description>}
      {error && (
        <Base.Error match className="mt-1 max-w-[70ch] text-sm text-danger">
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}
