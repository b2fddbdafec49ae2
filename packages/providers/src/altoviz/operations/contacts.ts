import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { CONTACT_UPDATE } from "../resources/contacts";
import { contactInput } from "../schemas/contact";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { contactInput as inputOf } from "./inputs/contact";
import { deleteOperation } from "./remove";

const resource = "contacts";

export function contactOperations(transport: Transport) {
  return {
    "contacts.create": createOperation(transport, {
      resource,
      create: "contacts.create",
      input: contactInput,
      inputOf,
      find: findByKey("contacts.find"),
    }),
    "contacts.update": updateOperation(transport, { resource, rewriting: CONTACT_UPDATE, inputOf }),
    "contacts.delete": deleteOperation(transport, { resource, remove: "contacts.delete" }),
  } satisfies ProviderOperations;
}
