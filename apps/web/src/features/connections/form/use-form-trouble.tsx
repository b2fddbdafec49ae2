"use client";
import type { ProviderId } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "@/features/errors/use-sentence";
import { CauseText } from "../cause-text";
import { isConnectionCause } from "../connection-cause";

/** Tells why testing or connecting was refused. */
export function useFormTrouble(providerId: ProviderId): (error: unknown) => ReactNode {
  const t = useTranslations("connections.form");
  const sentence = useSentence();
  return (error) => {
    const { code, reason } = refusalOf(error);
    if (reason === "too_many_tests") return t("tooManyTests");
    if (reason === "already_connected") return t("alreadyConnected");
    if (reason === "another_account") return t("anotherAccount");
    if (code === "PRECONDITION_FAILED" && reason !== null && isConnectionCause(reason)) {
      return <CauseText providerId={providerId} cause={reason} />;
    }
    return sentence(error);
  };
}
