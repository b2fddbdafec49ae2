import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "@/messages/load";
import { languageOfPerson } from "@/server/signed-in";
import { chooseLocale, isLocale, LOCALE_COOKIE } from "./locales";

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked)
    ? asked
    : chooseLocale({
        user: await languageOfPerson(),
        cookie: (await cookies()).get(LOCALE_COOKIE)?.value,
        acceptLanguage: (await headers()).get("accept-language"),
      });
  return { locale, messages: await loadMessages(locale), timeZone: "UTC" };
});
