"use client";
import { METHOD_OF_WORD } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useCallback } from "react";

/** The method of a receipt in the reader's language; what the provider says besides, or in words we do not know, stays. */
export function useMethodName(): (text: string) => string {
  const t = useTranslations("receipts.methods");
  return useCallback(
    (text) =>
      text.replace(/^\w+/, (word) => {
        const method = METHOD_OF_WORD[word];
        return method ? t(method) : word;
      }),
    [t],
  );
}
