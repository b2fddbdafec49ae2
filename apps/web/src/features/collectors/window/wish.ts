import type { CompanySuppliers, Supplier } from "../overview";

/** What a person wants the window for. */
export type Wish = {
  /** Null: to be chosen. */
  company: Pick<CompanySuppliers, "companyId" | "companyName"> | null;
  /** The account that is opened again. */
  supplier: Supplier | null;
  /** The account that the supplier refuses: its sign-in is entered anew, and takes its place. */
  refused: Supplier | null;
  /** Gets the focus back. */
  opener: HTMLElement | null;
};
