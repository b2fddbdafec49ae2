"use client";
import { useTranslations } from "next-intl";
import { refusalOf } from "@/features/data/refusal";

/** Tells an API error as one sentence. Screens that know more about a refusal say it themselves. */
export function useSentence(): (error: unknown) => string {
  const t = useTranslations("errors.sentences");
  return (error) => {
    const { code } = refusalOf(error);
    switch (code) {
      case "UNAUTHORIZED":
      case "NOT_FOUND":
      case "FORBIDDEN":
      case "CONFLICT":
      case "BAD_REQUEST":
      case "PRECONDITION_FAILED":
      case "TOO_MANY_REQUESTS":
      case "BAD_GATEWAY":
      case "UNREACHABLE":
        return t(code);
      default:
        return t("INTERNAL_SERVER_ERROR");
    }
  };
}
