import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { SALE_CREDIT_UPDATE } from "../resources/sale-credits";
import { saleDocumentInput } from "../schemas/sale-document-input";
import { refundInput } from "../schemas/settlement";
import { updateOperation } from "./change";
import { createOperation, findByKey } from "./create";
import { finalizeOperation } from "./finalize";
import { documentInput } from "./inputs/document";
import { deleteOperation } from "./remove";
import { sendOperation } from "./send";
import { settleOperation } from "./settle";

const resource = "credits";

/** A draft until it is finalized; only drafts can be changed and deleted. */
export function creditOperations(transport: Transport) {
  return {
    "credits.create": createOperation(transport, {
      resource,
      create: "saleCredits.create",
      input: saleDocumentInput,
      inputOf: documentInput,
      find: findByKey("saleCredits.find"),
    }),
    "credits.update": updateOperation(transport, {
      resource,
      rewriting: SALE_CREDIT_UPDATE,
      inputOf: documentInput,
    }),
    "credits.delete": deleteOperation(transport, { resource, remove: "saleCredits.delete" }),
    "credits.finalize": finalizeOperation(transport, { resource, operation: "saleCredits.finalize" }),
    "credits.send": sendOperation(transport, { resource, operation: "saleCredits.send" }),
    "credits.markRefunded": settleOperation(transport, {
      resource,
      operation: "saleCredits.markAsRefunded",
      input: refundInput,
      names: { id: "creditId", reference: "refundReference", finalize: "finalizeCredit" },
    }),
  } satisfies ProviderOperations;
}
