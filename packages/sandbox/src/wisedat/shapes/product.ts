import { described, UNITS } from "../lookups";
import type { Company, Product } from "../state";

/** A product as the list shows it. */
export function productHeader(product: Product, company: Company) {
  const { id, name, description, barcode, price, stock, type, active } = product;
  return {
    id,
    name,
    description,
    barcode,
    image: "",
    price,
    current_stock: stock,
    type,
    active,
    tax: company.taxes.get(product.taxId) ?? null,
    unit: described(UNITS, product.unitId),
    model: null,
    stocks: [
      {
        id_warehouse: 1,
        id_location: 0,
        id_lot: 0,
        current_stock: stock,
        reserved_stock: 0,
      },
    ],
    categories: [],
  };
}

/** A product by its id. Weights are strings in grams, and the further prices are documented nowhere. */
export function productById(product: Product, company: Company) {
  const { image: _image, ...header } = productHeader(product, company);
  return {
    ...header,
    brief_description: "",
    commercial_description: "",
    notes: "",
    images: [],
    net_weight: String(product.netWeight),
    gross_weight: String(product.grossWeight),
    volume: 0,
    delivery_time: 0,
    prices: { price_2: 0, price_3: 0, price_4: 0, price_5: 0 },
    suppliers: [],
    main_supplier: null,
  };
}
