"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../button";
import { Notice } from "../notice";

export type StaleNoticeProps = { text: ReactNode; onRetry: (() => void) | undefined };

/** Above rows that could not be refreshed: they stay, and this says so. */
export function StaleNotice({ text, onRetry }: StaleNoticeProps) {
  const t = useTranslations();
  return (
    <div className="border-b border-line px-4 py-2">
      <Notice
        tone="warning"
        action={
          onRetry && (
            <Button size="sm" onClick={onRetry}>
              {t("controls.retry")}
            </Button>
          )
        }
      >
        {t("table.failedTitle")}. {text ?? t("table.failedText")}
      </Notice>
    </div>
  );
}
