"use client";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { StatusShape } from "./status-shape";

export type ErrorStateProps = {
  title: ReactNode;
  children?: ReactNode;
  /** The id under which the log knows this failure. */
  referenceId?: string | undefined;
  onRetry?: (() => void) | undefined;
};

/** What failed, why, what to do, and the reference to quote. */
export function ErrorState({ title, children, referenceId, onRetry }: ErrorStateProps) {
  const t = useTranslations("controls");
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center px-6 py-16 text-center">
      <StatusShape shape="alert" className="mb-3 size-5! text-danger" />
      <div className="text-base font-medium text-ink">{title}</div>
      {children && <div className="mt-1 text-base text-pretty text-ink-2">{children}</div>}
      {onRetry && (
        <Button className="mt-4" icon={RotateCw} onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      {referenceId && (
        <p className="mt-4 font-mono text-xs text-ink-3">{t("reference", { id: referenceId })}</p>
      )}
    </div>
  );
}
