"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { MenuChoice } from "@/components/menu";
import { rememberPreference } from "@/components/preference-cookie";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";
import { LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from "@/i18n/locales";

/** The language of the portal, kept with the person; stands inside a Menu. This browser also remembers it for those signed out. */
export function LanguageChoice() {
  const t = useTranslations("shell");
  const router = useRouter();
  const trpc = useTRPC();
  const toast = useToast();
  const sentence = useSentence();
  const { mutate } = useMutation(
    trpc.me.setLanguage.mutationOptions({
      onSuccess: ({ locale }) => {
        rememberPreference(LOCALE_COOKIE, locale);
        router.refresh();
      },
      onError: (error) =>
        toast.show({ title: t("languageNotKept"), description: sentence(error), tone: "danger" }),
    }),
  );
  return (
    <MenuChoice
      label={t("language")}
      value={useLocale()}
      options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      onChange={(locale) => mutate({ locale })}
    />
  );
}
