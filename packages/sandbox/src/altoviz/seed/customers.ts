import type { Random } from "../../data/random";
import type { Customer, PersonType, PostalAddress } from "../records";
import {
  FIRM_FORMS,
  FIRM_HEADS,
  FIRM_TAILS,
  FIRST_NAMES,
  FOREIGN_CITIES,
  FRENCH_CITIES,
  LAST_NAMES,
  STREETS,
  TOWN_HALLS,
} from "./words";

/** Mostly businesses; some persons, a few public bodies, and one in twenty-five in another country of the EU. */
export function demoCustomer(random: Random, id: number, index: number): Customer {
  const type: PersonType = random.chance(0.14) ? "Consumer" : random.chance(0.04) ? "Government" : "Business";
  const foreign = type === "Business" && random.chance(0.04);
  const firstName = random.pick(FIRST_NAMES);
  const lastName = random.pick(LAST_NAMES);
  const siren = `${random.int(3, 9)}${random.digits(8)}`;
  const companyName = companyNameOf(random, type, index);
  const mailbox = `client${index + 1}`;
  return {
    id,
    internalId: random.chance(0.3) ? `CRM-${10_000 + index}` : null,
    number: `CLI-${String(index + 1).padStart(4, "0")}`,
    type,
    companyName,
    title: random.pick(["M.", "Mme"]),
    firstName,
    lastName,
    email: random.chance(0.93) ? `${mailbox}@client.example` : null,
    phone: random.chance(0.7) ? `+33 4 72 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}` : null,
    cellPhone: random.chance(0.3)
      ? `+33 6 ${random.digits(2)} ${random.digits(2)} ${random.digits(4)}`
      : null,
    ...addressesOf(addressOf(random, foreign)),
    siret: type === "Consumer" || foreign ? null : `${siren}000${random.int(10, 99)}`,
    vatNumber: vatNumberOf(type, foreign, siren),
    discountPercent: random.chance(0.08) ? 5 : null,
    termDays: type === "Consumer" ? 0 : random.pick([15, 30, 30, 30, 45, 60]),
    active: true,
    electronicAddress: null,
    familyId: null,
    internalNotes: null,
    billingOptions: null,
  };
}

/** Goods go where the invoice goes. */
function addressesOf(address: PostalAddress) {
  return { address, shippingAddress: address };
}

function companyNameOf(random: Random, type: PersonType, index: number): string | null {
  if (type === "Consumer") return null;
  if (type === "Government") return random.pick(TOWN_HALLS);
  const name = `${random.pick(FIRM_HEADS)} ${random.pick(FIRM_TAILS)}`;
  // A few letters that lists and searches must bear.
  if (index === 7) return "Œuvres & Lumières <Lyon> SAS";
  return `${name} ${random.pick(FIRM_FORMS)}`;
}

function addressOf(random: Random, foreign: boolean) {
  const street = `${random.int(1, 180)} ${random.pick(STREETS)}`;
  if (foreign) {
    const [zipcode, city, countryIso] = random.pick(FOREIGN_CITIES);
    return { street, zipcode, city, countryIso };
  }
  const [zipcode, city] = random.pick(FRENCH_CITIES);
  return { street, zipcode, city, countryIso: "FR" };
}

function vatNumberOf(type: PersonType, foreign: boolean, siren: string): string | null {
  if (type === "Consumer") return null;
  if (foreign) return `BE0${siren}`;
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, "0")}${siren}`;
}
