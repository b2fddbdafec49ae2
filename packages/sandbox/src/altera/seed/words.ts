export const NAME_HEADS = [
  "Nowak",
  "Wiśniewski",
  "Zieliński",
  "Szymański",
  "Dąbrowski",
  "Kaczmarek",
  "Jabłoński",
  "Wójcik",
  "Król",
  "Łukasik",
  "Ćwik",
  "Żak",
  "Śliwa",
  "Górski",
  "Pawłowski",
] as const;

export const NAME_TAILS = [
  "Transport Sp. z o.o.",
  "Budownictwo S.A.",
  "i Wspólnicy Sp. j.",
  "Meble Sp. z o.o.",
  "Księgarnia",
  "Logistyka S.A.",
  "Piekarnia",
  "Media Sp. z o.o.",
  "Nieruchomości Sp. k.",
] as const;

export const STREETS = [
  "Mickiewicza",
  "Piłsudskiego",
  "Kościuszki",
  "Słowackiego",
  "Łąkowa",
  "Źródlana",
  "Ogrodowa",
  "Świerkowa",
] as const;

export const CITIES = [
  ["31-147", "Kraków"],
  ["00-950", "Warszawa"],
  ["90-101", "Łódź"],
  ["50-100", "Wrocław"],
  ["60-701", "Poznań"],
  ["80-840", "Gdańsk"],
  ["97-300", "Piotrków Trybunalski"],
] as const satisfies readonly [Place, ...Place[]];

export const PRODUCTS = [
  ["Facebook Ads", "Facebook", 808, "szt.", 480],
  ["Google Ads", "Google", 809, "szt.", 620],
  ["Prowadzenie FP", "Facebook", 808, "szt.", 1450],
  ["Identyfikacja wizualna", "Projekty", 812, "szt.", 5400],
  ["Konsultacja", "Doradztwo", 815, "godz", 220],
  ["Strona internetowa", "Projekty", 812, "szt.", 8900],
  ["Sesja zdjęciowa", "Projekty", 812, "dni", 1800],
] as const satisfies readonly [ProductEntry, ...ProductEntry[]];

type Place = readonly [postCode: string, city: string];
type ProductEntry = readonly [
  name: string,
  category: string,
  categoryId: number,
  unit: string,
  price: number,
];
