"use client";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/error-state";
import { isRefusal, refusalOf } from "@/features/data/refusal";
import { useSentence } from "./use-sentence";

export type FailureProps = { error: unknown; onRetry?: () => void };

/** A screen, or a part of it, whose data did not come: why, and what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  const t = useTranslations("errors");
  const sentence = useSentence();
  const { code, reference } = refusalOf(error);
  // who has signed in again in another tab goes on here
  const isLasting = isRefusal(error) && code !== "UNAUTHORIZED";
  return (
    <ErrorState
      title={code === "NOT_FOUND" ? t("notFoundTitle") : t("crashTitle")}
      referenceId={reference ?? undefined}
      onRetry={isLasting ? undefined : onRetry}
    >
      {sentence(error)}
    </ErrorState>
  );
}
