"use client";
import { isOperationType } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";

/** What a kind of write is called, and what is said when it is done. */
export function useOperationWords(): { what: (type: string) => string; done: (type: string) => string } {
  const t = useTranslations("operations");
  return {
    what: (type) => (isOperationType(type) ? t(`types.${type}`) : t("otherType")),
    done: (type) => (isOperationType(type) ? t(`done.${type}`) : t("otherDone")),
  };
}
