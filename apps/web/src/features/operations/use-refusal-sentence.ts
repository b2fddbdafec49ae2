"use client";
import { useTranslations } from "next-intl";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "@/features/errors/use-sentence";

const REFUSALS = [
  "not_offered_by_provider",
  "deleted_at_provider",
  "not_a_draft",
  "still_a_draft",
  "cancelled",
  "settled",
  "operation_unresolved",
  "firm_wide",
  "sent_already",
] as const;

function isKnown(reason: string | null): reason is (typeof REFUSALS)[number] {
  return REFUSALS.some((one) => one === reason);
}

/** Why something cannot be asked for, by the word that an action or an error carries. `provider`: its name. */
export function useRefusalSentence(provider?: string): {
  ofReason: (reason: string | null) => string;
  ofError: (error: unknown) => string;
} {
  const t = useTranslations("operations");
  const sentence = useSentence();
  const named = { provider: provider ?? t("theProvider") };
  return {
    ofReason: (reason) => t(`refusals.${isKnown(reason) ? reason : "other"}`, named),
    ofError: (error) => {
      const { reason } = refusalOf(error);
      return isKnown(reason) ? t(`refusals.${reason}`, named) : sentence(error);
    },
  };
}
