"use client";
import { Unknown } from "@/components/unknown";
import { useCountryName } from "@/features/companies/country-name";
import { addressLines, type PostalAddress } from "./address-lines";

/** An address as on a letter; the country in words where the provider gives its code. */
export function Address({ address }: { address: PostalAddress | null }) {
  const nameOf = useCountryName();
  const country = address?.country ?? null;
  const isCode = country !== null && /^[A-Z]{2}$/.test(country);
  const lines = addressLines(address && { ...address, country: isCode ? nameOf(country) : country });
  if (lines.length === 0) return <Unknown />;
  return <span className="py-1 whitespace-pre-line">{lines.join("\n")}</span>;
}
