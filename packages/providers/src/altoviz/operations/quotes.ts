import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import { saleQuoteInput } from "../schemas/sale-document-input";
import { createOperation, findByKey } from "./create";
import { documentInput } from "./inputs/document";
import { deleteOperation } from "./remove";
import { sendOperation } from "./send";

const resource = "quotes";

/** There is no update: a quote is replaced by a new one and deleted. */
export function quoteOperations(transport: Transport) {
  return {
    "quotes.create": createOperation(transport, {
      resource,
      create: "saleQuotes.create",
      input: saleQuoteInput,
      inputOf: documentInput,
      find: findByKey("saleQuotes.find"),
    }),
    "quotes.delete": deleteOperation(transport, { resource, remove: "saleQuotes.delete" }),
    "quotes.send": sendOperation(transport, { resource, operation: "saleQuotes.send" }),
  } satisfies ProviderOperations;
}
