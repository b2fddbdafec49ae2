"use client";
import { FileX } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { ErrorState } from "@/components/error-state";
import { mayRetry, problemOf } from "./file-problem";
import { FileError } from "./read-file";

/** Why the document is not here, and what to do. */
export function FileProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations("documents.viewer");
  const problem = problemOf(error);
  if (problem === "not_found" || problem === "no_documents") {
    return (
      <EmptyState icon={FileX} title={t("noneTitle")}>
        {t(`problems.${problem}`)}
      </EmptyState>
    );
  }
  const reference = error instanceof FileError ? error.reference : null;
  return (
    <ErrorState
      title={t("failedTitle")}
      onRetry={mayRetry(problem) ? onRetry : undefined}
      referenceId={reference ?? undefined}
    >
      {t(`problems.${problem}`)}
    </ErrorState>
  );
}
