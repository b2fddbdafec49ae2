import type { Family } from "../masters";
import type { Product } from "../records";

type Entry = readonly [
  name: string,
  type: Product["type"],
  family: string,
  unit: string,
  price: number,
  rate: number,
];

const LIGHTING: readonly Entry[] = [
  ["Étude d'éclairage", "Service", "Conseil", "j", 620, 20],
  ["Plan lumière 3D", "Service", "Conseil", "h", 78, 20],
  ["Pose et réglage", "Service", "Chantier", "h", 54, 10],
  ["Suspension « Halo » Ø60", "Product", "Luminaires", "u", 389, 20],
  ["Applique « Mistral »", "Product", "Luminaires", "u", 142.5, 20],
  ["Lampadaire « Rhône »", "Product", "Luminaires", "u", 465, 20],
  ["Ruban LED 24 V", "Product", "Composants", "m", 18.9, 20],
  ["Profilé aluminium", "Product", "Composants", "m", 12.4, 20],
  ["Variateur DALI", "Product", "Composants", "u", 96, 20],
  ["Spot encastré", "Product", "Luminaires", "u", 47.8, 20],
  ["Maintenance annuelle", "Service", "Chantier", "u", 890, 20],
  ["Rénovation de lustre ancien", "Service", "Atelier", "h", 65, 10],
  ["Mise en lumière d'une exposition", "Service", "Conseil", "j", 740, 20],
  ["Ampoule filament E27", "Product", "Composants", "u", 9.9, 20],
];

const BAKERY: readonly Entry[] = [
  ["Baguette tradition", "Product", "Pains", "u", 1.1, 5.5],
  ["Pain de campagne 1 kg", "Product", "Pains", "u", 4.6, 5.5],
  ["Pain burger", "Product", "Pains", "u", 0.72, 5.5],
  ["Plateau de viennoiseries", "Product", "Viennoiseries", "u", 38, 10],
  ["Pièce montée", "Product", "Pâtisseries", "u", 240, 10],
  ["Buffet petit déjeuner", "Service", "Traiteur", "u", 165, 10],
  ["Livraison", "Service", "Traiteur", "u", 15, 20],
  ["Tarte aux pralines", "Product", "Pâtisseries", "u", 22, 5.5],
];

type Trade = "lighting" | "bakery";

/** The families of a demo company's products. Their IDs are below all others of the company. */
export function demoProductFamilies(trade: Trade, firstId: number): Family[] {
  const labels = new Set(entriesOf(trade).map(([, , family]) => family));
  return [...labels].map((label, index) => ({
    id: firstId - 90 + index,
    internalId: null,
    label,
    number: label.slice(0, 3).toUpperCase(),
  }));
}

/** The catalogue of a demo company, in the order of its numbers. */
export function demoProducts(
  trade: Trade,
  { nextId, families }: { nextId: () => number; families: readonly Family[] },
): Product[] {
  return entriesOf(trade).map(([name, type, family, unitCode, unitPrice, vatRate], index) => ({
    id: nextId(),
    internalId: null,
    number: `ART-${String(index + 1).padStart(3, "0")}`,
    name,
    active: true,
    description: null,
    internalNotes: null,
    type,
    familyId: families.find(({ label }) => label === family)?.id ?? null,
    unitCode,
    unitPrice,
    unitPriceTaxIncluded: false,
    purchasePrice: Math.round(unitPrice * 45) / 100,
    defaultQuantity: 1,
    vatRate,
    vatRegion: "FR",
    image: null,
  }));
}

function entriesOf(trade: Trade): readonly Entry[] {
  return trade === "lighting" ? LIGHTING : BAKERY;
}
