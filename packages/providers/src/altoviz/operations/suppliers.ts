import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { SUPPLIER_UPDATE } from "../resources/suppliers";
import { supplierInput } from "../schemas/supplier";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { supplierInput as inputOf } from "./inputs/party";
import { deleteOperation } from "./remove";

const resource = "suppliers";

export function supplierOperations(transport: Transport) {
  return {
    "suppliers.create": createOperation(transport, {
      resource,
      create: "suppliers.create",
      input: supplierInput,
      inputOf,
      find: findByKey("suppliers.find"),
    }),
    "suppliers.update": updateOperation(transport, { resource, rewriting: SUPPLIER_UPDATE, inputOf }),
    "suppliers.delete": deleteOperation(transport, { resource, remove: "suppliers.delete" }),
  } satisfies ProviderOperations;
}
