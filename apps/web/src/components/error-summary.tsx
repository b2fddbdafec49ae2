"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

export type FieldProblem = { field: string; label: string; text: string };

export type ErrorSummaryProps = {
  problems: readonly FieldProblem[];
  /** Changes with each attempt, so that the focus comes back although the problems stayed the same. */
  attempt: number;
  /** The id of the control of a field. */
  controlId: (field: string) => string;
};

/** What is wrong in a form, above it: it takes the focus, and leads to each field. */
export function ErrorSummary({ problems, attempt, controlId }: ErrorSummaryProps) {
  const t = useTranslations("controls");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded bg-danger-soft px-3 py-2 text-base text-ink outline-none"
    >
      <p className="font-medium">{t("errorSummary", { count: problems.length })}</p>
      <ul className="mt-0.5">
        {problems.map(({ field, label, text }) => (
          <li key={field}>
            <a href={`#${controlId(field)}`} className="underline underline-offset-2">
              {label}
            </a>
            <span className="text-ink-2">: {text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
