export type Vat = { default: boolean; id: number; label: string; rate: number; region: string };
export type Unit = {
  code: string;
  conversion: number;
  decimals: number;
  id: number;
  name: string;
  type: "Time" | "Weight" | "Area" | "Volume" | "Dimension" | "Other";
};

/** French rates, then the rate of the other regions. */
export const VATS: readonly Vat[] = [
  vat(22, 0, "FR"),
  vat(23, 2.1, "FR"),
  vat(24, 5.5, "FR"),
  vat(25, 10, "FR"),
  { ...vat(26, 20, "FR"), default: true },
  { ...vat(31, 0, "EU"), default: true },
  { ...vat(35, 0, "IE"), default: true },
  { ...vat(41, 8.5, "DOM"), default: true },
];

export const UNITS: readonly Unit[] = [
  { code: "h", conversion: 1, decimals: 2, id: 1, name: "Heure", type: "Time" },
  { code: "j", conversion: 8, decimals: 2, id: 2, name: "Jour", type: "Time" },
  { code: "kg", conversion: 1, decimals: 3, id: 5, name: "Kilogramme", type: "Weight" },
  { code: "m", conversion: 1, decimals: 2, id: 8, name: "Mètre", type: "Dimension" },
  { code: "m2", conversion: 1, decimals: 2, id: 9, name: "Mètre carré", type: "Area" },
  { code: "u", conversion: 1, decimals: 0, id: 12, name: "Unité", type: "Other" },
];

/** The rate as Altoviz knows it, of the region asked for where it exists there. */
export function findVat(rate: number, region = "FR"): Vat | undefined {
  return (
    VATS.find((known) => known.rate === rate && known.region === region) ??
    VATS.find((known) => known.rate === rate)
  );
}

export function findUnit(code: string | null): Unit | undefined {
  return UNITS.find((known) => known.code === code);
}

function vat(id: number, rate: number, region: string): Vat {
  return { default: false, id, label: `${rate.toFixed(1)}% - ${region}`, rate, region };
}
