import { z } from "zod";
import type { Scene } from "../call";
import { customerForm } from "../forms/customer";
import { contactForm } from "../forms/masters";
import { productForm } from "../forms/product";
import type { AltovizState } from "../state";
import { announce } from "../webhooks/announce";
import type { Change } from "../webhooks/types";

const target = {
  id: z.number().int(),
  resource: z.enum(["customers", "products", "contacts", "suppliers", "colleagues"]),
};
const editSchema = z.object({
  ...target,
  change: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const removeSchema = z.object(target);

type ResourceName = z.output<typeof target.resource>;

/** People at work on master data in Altoviz's own screens. Webhooks are told, unknown ids are an error. */
export type RecordControls = {
  /** Sets plain fields, such as `email` or `internalNotes`. */
  editRecord: (body: z.input<typeof editSchema>) => { id: number };
  removeRecord: (body: z.input<typeof removeSchema>) => { id: number };
};

export function recordControls(state: AltovizState): RecordControls {
  return {
    editRecord(body) {
      const { id, resource, change } = editSchema.parse(body);
      const scene = locate(state, resource, id);
      const row = scene.books[resource].get(id);
      const unknown = Object.keys(change).filter((name) => row && !(name in row));
      if (unknown.length > 0) throw new Error(`no such field: ${unknown.join(", ")}`);
      Object.assign(row ?? {}, change, { id });
      tell(scene, { resource, id, change: "Updated" });
      return { id };
    },
    removeRecord(body) {
      const { id, resource } = removeSchema.parse(body);
      const scene = locate(state, resource, id);
      tell(scene, { resource, id, change: "Deleted" });
      scene.books[resource].delete(id);
      return { id };
    },
  };
}

function locate(state: AltovizState, resource: ResourceName, id: number): Scene {
  const books = state.all().find((candidate) => candidate[resource].has(id));
  if (!books) throw new Error(`no record with ID ${id} among the ${resource}`);
  return { books, state };
}

/** Suppliers and colleagues have no events. */
function tell(
  scene: Scene,
  { resource, id, change }: { resource: ResourceName; id: number; change: Change },
): void {
  const { contacts, customers, products } = scene.books;
  const contact = resource === "contacts" ? contacts.get(id) : undefined;
  const customer = resource === "customers" ? customers.get(id) : undefined;
  const product = resource === "products" ? products.get(id) : undefined;
  if (contact) announce(scene, "Contact", { change, data: contactForm(contact) });
  if (customer) announce(scene, "Customer", { change, data: customerForm(customer, scene) });
  if (product) announce(scene, "Product", { change, data: productForm(product, scene.books) });
}
