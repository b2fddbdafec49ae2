import type { Collector } from "./collectors";

const FIRST = ["Alba", "Boréal", "Cobalt", "Delta", "Éclair", "Fauve"];
const SECOND = [
  "Assurance",
  "Banque",
  "Carburants",
  "Énergie",
  "Hôtels",
  "Logiciels",
  "Mobile",
  "Outillage",
  "Papier",
  "Télécom",
];

/** Invented suppliers that cannot be collected from yet: they can be chosen, and nothing happens. */
export const SKETCHES: Collector[] = FIRST.flatMap((first) => SECOND.map((second) => sketch(first, second)));

function sketch(first: string, second: string): Collector {
  const name = `${first} ${second}`;
  const id = name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .replaceAll(" ", "_");
  const host = `${id.replaceAll("_", "-")}.example`;
  return {
    id,
    name,
    description: "i18n.collectors.sketch.description",
    version: "1",
    website: `https://${host}`,
    logo: `https://${host}/logo.png`,
    type: "sketch",
    params: {},
    state: "planned",
  };
}
