"use client";
import { useTranslations } from "next-intl";
import { refusalOf } from "@/features/data/refusal";
import { useSentence } from "@/features/errors/use-sentence";

/** Tells why a change of members was refused. */
export function useMemberSentence(): (error: unknown) => string {
  const t = useTranslations("members");
  const sentence = useSentence();
  return (error) => (refusalOf(error).reason === "last_owner" ? t("lastOwner") : sentence(error));
}
