import type { Operation } from "./operation";

/** Altera OpenApi, docs.altera.co/openapi. */
export const alteraOperations = [
  { id: "sales.getInvoice", method: "GET", path: "/sales/invoice", source: "seed" },
  { id: "sales.saveInvoice", method: "POST", path: "/sales/invoice", source: "seed" },
  { id: "sales.pdfUrl", method: "POST", path: "/sales/pdfUrl", source: "seed" },
  { id: "sales.sendInvoice", method: "POST", path: "/sales/invoice/send", source: "seed" },
  { id: "sales.list", method: "GET", path: "/sales", source: "observed" },
  { id: "sales.markUnpaid", method: "POST", path: "/sales/markUnpaid", source: "observed" },
  { id: "expenses.list", method: "GET", path: "/expenses", source: "observed" },
  { id: "contractors.save", method: "POST", path: "/company/contractors", source: "observed" },
  { id: "projects.save", method: "POST", path: "/company/projects", source: "observed" },
  { id: "products.save", method: "POST", path: "/company/products", source: "observed" },
  { id: "productCategories.save", method: "POST", path: "/company/products/categories", source: "observed" },
] as const satisfies readonly Operation[];
