import type { Random } from "../../data/random";
import type { Contractor } from "../model";
import { CITIES, NAME_HEADS, NAME_TAILS, STREETS } from "./words";

const FOREIGN = {
  EU: { country: "DE", currency: "EUR", name: "GmbH", city: "Köln", postCode: "50667" },
  OUTSIDE_OF_EU: { country: "CA", currency: "CAD", name: "Inc.", city: "Toronto", postCode: "M5H 2N2" },
} as const;

/** One in eight in the EU, one in twenty elsewhere; some with two mail addresses in one field. */
export function demoContractor(random: Random, contractorId: number): Contractor {
  const region = random.chance(0.05) ? "OUTSIDE_OF_EU" : random.chance(0.12) ? "EU" : "POLAND";
  const abroad = region === "POLAND" ? undefined : FOREIGN[region];
  const [postCode, city] = random.pick(CITIES);
  const mailbox = `k${contractorId}`;
  return {
    contractorName: `${random.pick(NAME_HEADS)} ${abroad?.name ?? random.pick(NAME_TAILS)}`,
    contractorId,
    taxIdentificationNumber: abroad
      ? `${abroad.country}${random.digits(9)}`
      : `${random.int(1, 9)}${random.digits(9)}`,
    country: abroad?.country ?? "PL",
    contractorType: "COMPANY",
    contractorRegion: region,
    defaultCurrency: abroad?.currency ?? "PLN",
    city: abroad?.city ?? city,
    street: random.pick(STREETS),
    houseNumber: String(random.int(1, 220)),
    flatNumber: random.chance(0.4) ? String(random.int(1, 90)) : "",
    postCode: abroad?.postCode ?? postCode,
    email: random.chance(0.2)
      ? `${mailbox}@klient.example,faktury-${mailbox}@klient.example`
      : `${mailbox}@klient.example`,
    phoneNumber: random.digits(9),
    areaNumber: "",
  };
}
