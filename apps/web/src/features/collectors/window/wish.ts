import type { CompanySuppliers, Supplier } from "../overview";

/** What a person wants the window for: a company (null: to be chosen), and the account that is opened again. */
export type Wish = {
  company: Pick<CompanySuppliers, "companyId" | "companyName"> | null;
  supplier: Supplier | null;
  /** Gets the focus back. */
  opener: HTMLElement | null;
};
