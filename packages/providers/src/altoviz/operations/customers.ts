import type { Transport } from "../../http/transport";
import type { PartyDraft } from "../../operations";
import type { ProviderOperations } from "../../provider";
import { getCustomerFamily } from "../resources/customer-families";
import { customerUpdate, type CustomerWriting } from "../resources/customers";
import { customerInputIn } from "../schemas/customer";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { customerInput } from "./inputs/party";
import { familyReference } from "./references";
import { deleteOperation } from "./remove";

const resource = "customers";
const references = familyReference<PartyDraft>({
  get: getCustomerFamily,
  operation: "customerFamilies.get",
});

/** `words`: which vocabulary the account takes for a customer's type. */
export function customerOperations(transport: Transport, writing: CustomerWriting) {
  return {
    "customers.create": createOperation(transport, {
      resource,
      create: "customers.create",
      input: customerInputIn(writing),
      inputOf: customerInput,
      references,
      find: findByKey("customers.find"),
    }),
    "customers.update": updateOperation(transport, {
      resource,
      rewriting: customerUpdate(writing),
      inputOf: customerInput,
      references,
    }),
    "customers.delete": deleteOperation(transport, { resource, remove: "customers.delete" }),
  } satisfies ProviderOperations;
}
