"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/field";
import type { ProblemCode } from "./read-form";

export type LineCellProps = {
  label: string;
  problem: ProblemCode | undefined;
  className?: string;
  children: ReactNode;
};

/** One control of a line. Its label is the column's heading on wide screens, and stands above it on narrow ones. */
export function LineCell({ label, problem, className, children }: LineCellProps) {
  const t = useTranslations("invoices.editor.problems");
  return (
    <Field
      label={label}
      error={problem && t(problem)}
      className={clsx("min-w-0 lg:[&>div:first-child]:sr-only", className)}
    >
      {children}
    </Field>
  );
}
