import { z } from "zod";
import type { AltovizRoute, Call } from "../call";
import type { Family } from "../masters";
import { optionalText, type Read, readBody } from "../resource/body";
import type { Resource } from "../resource/resource";
import { resourceRoutes } from "../resource/routes";

const familySchema = z.object({ internalId: optionalText, label: optionalText, number: optionalText });

/** Found by number and by internal ID, which the families of products do not have. */
const customerFamilies: Resource<Family> = {
  root: "/v1/CustomerFamilies",
  name: "Customer family",
  rows: (books) => books.customerFamilies,
  form: (family) => ({ ...family }),
  words: ({ label, number }) => [label, number],
  keys: { number: ({ number }) => number, internalId: ({ internalId }) => internalId },
  read: readFamily,
  heldBy: ({ books }, { id, label }) =>
    [...books.customers.values()].some(({ familyId }) => familyId === id) ? (label ?? "") : undefined,
};

const productFamilies: Resource<Family> = {
  ...customerFamilies,
  root: "/v1/ProductFamilies",
  name: "Product family",
  rows: (books) => books.productFamilies,
  form: ({ id, label, number }) => ({ id, label, number }),
  heldBy: ({ books }, { id, label }) =>
    [...books.products.values()].some(({ familyId }) => familyId === id) ? (label ?? "") : undefined,
};

/** Neither can be changed. */
export const familyRoutes: AltovizRoute[] = [
  ...resourceRoutes(customerFamilies, ["list", "create", "find", "get", "remove"]),
  ...resourceRoutes(productFamilies, ["list", "create", "get", "remove"]),
];

function readFamily(call: Call, id: number): Read<Family> {
  const read = readBody(call, familySchema);
  return "refusal" in read ? read : { value: { id, ...read.value } };
}
