export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "locale";

/** The language's own name, as it stands in menus. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: "English", fr: "Français" };

/** Whether the text names a language the portal speaks. */
export function isLocale(text: string | null | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

export type LocaleSources = {
  /** What the signed-in person has chosen. */
  user?: string | null | undefined;
  cookie?: string | undefined;
  acceptLanguage?: string | null | undefined;
};

/** The language of a request: the person's, then what was last chosen in this browser, then what the browser asks for. */
export function chooseLocale(sources: LocaleSources): Locale {
  if (isLocale(sources.user)) return sources.user;
  if (isLocale(sources.cookie)) return sources.cookie;
  return preferred(sources.acceptLanguage ?? "").find(isLocale) ?? DEFAULT_LOCALE;
}

/** The languages of an Accept-Language header without their regions, best first. */
function preferred(header: string): string[] {
  return header
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return {
        language: tag.split("-")[0]?.toLowerCase() ?? "",
        weight: quality ? Number(quality.slice(2)) : 1,
      };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((entry) => entry.language);
}
