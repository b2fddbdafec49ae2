"use client";
import { useLocale } from "next-intl";

/** A country (ISO 3166-1 alpha-2) in the words of the language. */
export function CountryName({ code }: { code: string }) {
  return useCountryName()(code);
}

/** Names countries in the language of the page. */
export function useCountryName(): (code: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: "region", fallback: "code" });
  return (code) => names.of(code) ?? code;
}
