import {
  Building2,
  Cable,
  FileStack,
  HandCoins,
  House,
  type LucideIcon,
  Package,
  PlugZap,
  ReceiptText,
  SquareUserRound,
  Truck,
  UsersRound,
} from "lucide-react";

export type PageId =
  | "home"
  | "invoices"
  | "receipts"
  | "customers"
  | "suppliers"
  | "products"
  | "collectors"
  | "documents"
  | "companies"
  | "connections"
  | "members";

export type NavItem = { id: PageId; path: string; icon: LucideIcon };

/** The pages of a firm, as the sidebar groups them. Paths follow `/{firm}`. */
export const NAV: readonly { section: "work" | "firm"; items: readonly NavItem[] }[] = [
  {
    section: "work",
    items: [
      { id: "home", path: "", icon: House },
      { id: "invoices", path: "/invoices", icon: ReceiptText },
      { id: "receipts", path: "/receipts", icon: HandCoins },
      { id: "customers", path: "/customers", icon: SquareUserRound },
      { id: "suppliers", path: "/suppliers", icon: Truck },
      { id: "products", path: "/products", icon: Package },
      { id: "collectors", path: "/collectors", icon: PlugZap },
      { id: "documents", path: "/documents", icon: FileStack },
    ],
  },
  {
    section: "firm",
    items: [
      { id: "companies", path: "/companies", icon: Building2 },
      { id: "connections", path: "/connections", icon: Cable },
      { id: "members", path: "/settings/members", icon: UsersRound },
    ],
  },
];

/** The address of a page; the chosen company stays chosen. */
export function hrefOf(item: Pick<NavItem, "path">, firmSlug: string, companyId: string | null): string {
  const query = companyId === null ? "" : `?company=${encodeURIComponent(companyId)}`;
  return `/${firmSlug}${item.path}${query}`;
}

/** Whether the page, or one below it, is the one at `pathname`. */
export function isCurrent(item: Pick<NavItem, "path">, firmSlug: string, pathname: string): boolean {
  const own = `/${firmSlug}${item.path}`;
  return pathname === own || (item.path !== "" && pathname.startsWith(`${own}/`));
}
