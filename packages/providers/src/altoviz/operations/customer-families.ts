import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { customerFamilyInput } from "../schemas/references";
import { createOperation, findByKey } from "./create";
import { familyInput } from "./inputs/family";
import { deleteOperation } from "./remove";

const resource = "customer_families";

export function customerFamilyOperations(transport: Transport) {
  return {
    "customer_families.create": createOperation(transport, {
      resource,
      create: "customerFamilies.create",
      input: customerFamilyInput,
      inputOf: familyInput,
      find: findByKey("customerFamilies.find"),
    }),
    "customer_families.delete": deleteOperation(transport, { resource, remove: "customerFamilies.delete" }),
  } satisfies ProviderOperations;
}
