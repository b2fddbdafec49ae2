/** What is typed for a new company. */
export type CompanyDraft = {
  name: string;
  country: string;
  taxId: string;
  currency: string;
  timeZone: string;
};

/** Currency and time zone that a country suggests; others may be chosen. */
export const COUNTRIES: Readonly<Record<string, { currency: string; timeZone: string }>> = {
  FR: { currency: "EUR", timeZone: "Europe/Paris" },
  PL: { currency: "PLN", timeZone: "Europe/Warsaw" },
  PT: { currency: "EUR", timeZone: "Europe/Lisbon" },
  BE: { currency: "EUR", timeZone: "Europe/Brussels" },
  CH: { currency: "CHF", timeZone: "Europe/Zurich" },
  DE: { currency: "EUR", timeZone: "Europe/Berlin" },
  ES: { currency: "EUR", timeZone: "Europe/Madrid" },
  GB: { currency: "GBP", timeZone: "Europe/London" },
  IT: { currency: "EUR", timeZone: "Europe/Rome" },
  LU: { currency: "EUR", timeZone: "Europe/Luxembourg" },
  NL: { currency: "EUR", timeZone: "Europe/Amsterdam" },
};

export const CURRENCIES = [
  "EUR",
  "PLN",
  "CHF",
  "GBP",
  "USD",
  "CZK",
  "SEK",
  "DKK",
  "NOK",
  "RON",
  "HUF",
] as const;

/** An empty draft of a company in this country. */
export function emptyDraft(country: string): CompanyDraft {
  return { name: "", taxId: "", ...inCountry(country) };
}

/** What follows from choosing a country. */
export function inCountry(country: string): Pick<CompanyDraft, "country" | "currency" | "timeZone"> {
  const { currency, timeZone } = COUNTRIES[country] ?? { currency: "EUR", timeZone: "Europe/Paris" };
  return { country, currency, timeZone };
}
