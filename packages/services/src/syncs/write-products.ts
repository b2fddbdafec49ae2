import type { ProductRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { productSearchText } from "../search-text";
import { type SlimPlace, type SlimTable, writeSlim } from "./write-slim";

const PRODUCTS: SlimTable = {
  name: "products",
  hasCompany: true,
  key: ["external_id"],
  columns: {
    external_id: "text",
    kind: "text",
    code: "text",
    name: "text",
    description: "text",
    unit: "text",
    unit_price: "numeric(19,6)",
    price_includes_tax: "boolean",
    tax_rate: "numeric(19,6)",
    currency: "text",
    family: "text",
    has_image: "boolean",
    active: "boolean",
    search_text: "text",
  },
};

/** Writes products and services. */
export async function writeProducts(
  tx: FirmTransaction,
  place: SlimPlace,
  products: readonly ProductRecord[],
): Promise<void> {
  const rows = products.map((product) => ({
    ...product,
    external_id: product.externalId,
    unit_price: product.unitPrice,
    price_includes_tax: product.priceIncludesTax,
    tax_rate: product.taxRate,
    has_image: product.hasImage,
    search_text: productSearchText(product),
  }));
  await writeSlim(tx, { table: PRODUCTS, place }, rows);
}
