import type { RouterOutputs } from "@comptoir/api";

export type Overview = RouterOutputs["collectors"]["overview"];
export type CollectorConnection = Overview["connections"][number];
export type CompanySuppliers = Overview["companies"][number];
export type Supplier = CompanySuppliers["credentials"][number];
