import { findVat, type Vat } from "./rates";

export const CLASSIFICATION_TYPES = ["Sale", "Expense", "Other"] as const;

export type Classification = {
  accountNumber: string;
  defaultVat: Vat | null;
  description: string | null;
  id: number;
  isProduct: boolean;
  isService: boolean;
  label: string;
  microBusinessDeclarationType: "Products" | "Services" | "OtherServices" | "Renting" | "Cipav" | null;
  type: (typeof CLASSIFICATION_TYPES)[number];
};

/** What every tenant has from the start. */
export const CLASSIFICATIONS: readonly Classification[] = [
  sale("Products", { id: 60, accountNumber: "70700000", label: "Ventes de marchandises" }),
  sale("Services", { id: 61, accountNumber: "70600000", label: "Prestations de services" }),
  sale("OtherServices", { id: 62, accountNumber: "70850000", label: "Ports et frais accessoires" }),
  other("Expense", { id: 70, accountNumber: "60610000", label: "Eau, gaz, électricité" }),
  other("Expense", { id: 71, accountNumber: "60630000", label: "Petit équipement" }),
  other("Expense", { id: 72, accountNumber: "61300000", label: "Loyers et charges" }),
  other("Expense", { id: 73, accountNumber: "62510000", label: "Voyages et déplacements" }),
  other("Expense", { id: 74, accountNumber: "62600000", label: "Frais postaux et télécommunications" }),
  other("Other", { id: 80, accountNumber: "62700000", label: "Services bancaires" }),
];

type Account = Pick<Classification, "id" | "accountNumber" | "label">;

function sale(
  micro: NonNullable<Classification["microBusinessDeclarationType"]>,
  account: Account,
): Classification {
  return {
    ...other("Sale", account),
    isProduct: micro === "Products",
    isService: micro !== "Products",
    microBusinessDeclarationType: micro,
  };
}

function other(type: Classification["type"], { id, accountNumber, label }: Account): Classification {
  return {
    accountNumber,
    defaultVat: findVat(20) ?? null,
    description: null,
    id,
    isProduct: false,
    isService: false,
    label,
    microBusinessDeclarationType: null,
    type,
  };
}
