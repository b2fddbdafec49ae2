"use client";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/error-state";

export type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("errors");
  return (
    <main className="flex min-h-full flex-1 items-center justify-center">
      <ErrorState title={<h1>{t("crashTitle")}</h1>} referenceId={error.digest} onRetry={retry}>
        {t("crashText")}
      </ErrorState>
    </main>
  );
}
