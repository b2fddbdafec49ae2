"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import type { Operation } from "./operation";
import { isFirstTelling } from "./told";
import { useOperationWords } from "./use-operation-words";

/** Tells, once on a page, how an operation ended. */
export function useTellEnd(): (operation: Operation) => void {
  const t = useTranslations("operations");
  const words = useOperationWords();
  const toast = useToast();
  return (operation) => {
    const { id, type, status, resolvedBy, errorMessage, providerId } = operation;
    if (!isFirstTelling(id)) return;
    const provider = CATALOG[providerId].name;
    if (status === "succeeded") {
      const byProbe = resolvedBy === "probe";
      toast.show({
        title: words.done(type),
        ...(byProbe ? { description: t("doneByProbe", { provider }) } : {}),
      });
    } else if (status === "failed" || status === "not_applied" || status === "needs_person") {
      const description = errorMessage
        ? t("providerWords", { provider, words: errorMessage })
        : t(`notices.${status}`, { what: words.what(type), provider });
      toast.show({ title: t(`failedTitles.${status}`, { provider }), description, tone: "danger" });
    }
  };
}
