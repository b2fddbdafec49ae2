import { addDays } from "../../data/dates";
import { createRandom, type Random } from "../../data/random";
import { country } from "../lookups";
import type { Address, Customer } from "../state";
import { taxNumber } from "../tax-number";
import { CITIES, FIRST_NAMES, LAST_NAMES, PLACES, STREETS, TRADES } from "./words";

type Wanted = { count: number; seed: number; today: string };

/** Customers of one company: Portuguese ones with valid tax numbers, a few abroad, a few inactive. */
export function seedCustomers({ count, seed, today }: Wanted): Customer[] {
  const random = createRandom(seed, "wisedat/customers");
  return Array.from({ length: count }, (_, index) => customer(index + 1, random, today));
}

const ABROAD = ["ES", "FR", "GB"] as const;

function customer(id: number, random: Random, today: string): Customer {
  const abroad = id % 23 === 0;
  const countryCode = abroad ? random.pick(ABROAD) : "PT";
  const isCompany = abroad || random.chance(0.75);
  const name = isCompany
    ? `${random.pick(TRADES)} ${random.pick(PLACES)} ${random.pick(["Lda", "Unipessoal Lda", "S.A."])}`
    : `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const address = seedAddress(random, countryCode);
  return {
    id,
    code: `C${String(id).padStart(4, "0")}`,
    name,
    tax_id: abroad ? random.digits(9) : taxNumber(isCompany ? "company" : "person", 310_000 + id * 7919),
    active: id % 37 !== 0,
    website: "",
    email: `cliente${id}@exemplo.example`,
    phone: `2${random.digits(8)}`,
    notes: "",
    entity_type: isCompany ? "0002" : "0001",
    country: country(countryCode),
    birthday: isCompany ? null : `19${random.int(50, 99)}-0${random.int(1, 9)}-1${random.int(0, 9)}`,
    paymentMethodId: random.pick(["TB", "MB", "NU"]),
    paymentConditionId: random.pick(["30", "30", "60", "PP"]),
    deliveryMethodId: random.pick(["NV", "VV", "TR"]),
    currencyId: countryCode === "GB" ? "GBP" : "EUR",
    salesmanId: random.int(1, 2),
    entityDiscount: random.chance(0.1) ? random.pick([2, 2.5, 5]) : 0,
    billing_address: address,
    shipping_address: random.chance(0.2) ? seedAddress(random, countryCode) : address,
    other_addresses: [],
    modifiedAt: `${addDays(today, -random.int(1, 1095))}T${10 + random.int(0, 7)}:15:00Z`,
  };
}

export function seedAddress(random: Random, countryCode: string): Address {
  const [city, zone] = countryCode === "PT" ? random.pick(CITIES) : (["Vigo", "3620"] as const);
  return {
    street: `${random.pick(STREETS)}, ${random.int(1, 240)}`,
    city,
    postal_code: countryCode === "PT" ? `${zone}-${String(random.int(1, 999)).padStart(3, "0")}` : `${zone}1`,
    postal_code_location: city.toUpperCase(),
    phone: "",
    fax: "",
    region: "",
    country: country(countryCode),
  };
}
