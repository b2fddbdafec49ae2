import type { Locale } from "@/i18n/locales";
import type { Messages } from "./en";

/** All texts of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "fr" ? (await import("./fr")).fr : (await import("./en")).en;
}
