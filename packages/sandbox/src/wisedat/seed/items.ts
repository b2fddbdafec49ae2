import type { Random } from "../../data/random";
import type { Item, ItemType, Product } from "../state";

/** The lines of one document: always merchandise first, so that every total stays positive. */
export function seedItems(random: Random, products: readonly Product[]): Item[] {
  const items: Item[] = [];
  for (let left = random.int(1, 5); left > 0; left -= 1) {
    const product = products[random.int(0, products.length - 1)];
    if (product) items.push(merchandise(product, random));
  }
  if (random.chance(0.12)) items.push(priced(2, "Portes", random.int(350, 1500)));
  if (random.chance(0.05)) items.push(priced(4, "Desconto comercial", random.int(10, 90)));
  if (random.chance(0.04)) items.push(priced(3, "Acerto", random.int(1, 9)));
  if (random.chance(0.08)) items.push({ ...priced(6, "Entrega da parte da manhã", 0), quantity: 1 });
  return items;
}

function merchandise(product: Product, random: Random): Item {
  const quantity = product.unitId === "UN" ? random.int(1, 24) : random.int(1, 80) / 4;
  return {
    type: 1,
    productId: product.id,
    taxId: product.taxId,
    price: product.price,
    quantity,
    discount: random.chance(0.15) ? random.pick([5, 10, 12.5]) : 0,
    description: product.description,
    warehouse: product.type === 1 ? 1 : null,
  };
}

function priced(type: ItemType, description: string, cents: number): Item {
  const taxId = type === 4 ? "NO" : null;
  const line = { productId: null, taxId, price: cents / 100, quantity: 1, discount: 0, warehouse: null };
  return { type, ...line, description };
}
