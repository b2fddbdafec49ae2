import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { RECEIPT_UPDATE } from "../resources/receipts";
import { receiptInput } from "../schemas/receipt";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { receiptInput as inputOf } from "./inputs/receipt";
import { linkedDocuments as touched } from "./linked-documents";
import { deleteOperation } from "./remove";

const resource = "receipts";

/** What a receipt pays is read again with it: its balance has changed. */
export function receiptOperations(transport: Transport) {
  return {
    "receipts.create": createOperation(transport, {
      resource,
      create: "receipts.create",
      input: receiptInput,
      inputOf,
      find: findByKey("receipts.find"),
      touched,
    }),
    "receipts.update": updateOperation(transport, { resource, rewriting: RECEIPT_UPDATE, inputOf, touched }),
    "receipts.delete": deleteOperation(transport, { resource, remove: "receipts.delete", touched }),
  } satisfies ProviderOperations;
}
