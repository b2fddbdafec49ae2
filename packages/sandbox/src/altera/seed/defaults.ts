import type { Contractor } from "../model";
import { PRODUCTS } from "./words";

/** The `defaults` node of a company that has none of its own. */
export function defaultsOf(contractors: readonly Contractor[], common: Record<string, unknown>) {
  return {
    ...common,
    suggestedProducts: PRODUCTS.slice(0, 3).map(([productName], index) => ({
      productId: 2100 + index,
      productName,
    })),
    suggestedContractor: contractors.slice(0, 3).map((contractor) => ({
      contractorId: contractor.contractorId,
      tinCountry: contractor.country,
      tin: contractor.taxIdentificationNumber,
      name: contractor.contractorName,
      contractorType: contractor.contractorType,
    })),
    suggestedCategories: [{ categoryName: "Projekty" }, { categoryName: "" }],
  };
}
