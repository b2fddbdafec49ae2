import { empty } from "../../http/server";
import { badRequest, notValid } from "../answers";
import { type AltovizRoute, type Call, int32 } from "../call";
import { commonRoutes, deleteDocument } from "./sale-documents";

/** Quotes are never drafts: nothing finalizes them, and nothing replaces them. */
export const quoteRoutes: AltovizRoute[] = [
  ...commonRoutes("quote"),
  { method: "DELETE", path: "/v1/SaleQuotes/{id}", handle: remove },
];

/** 200 also for a quote that does not exist. */
function remove(call: Call) {
  const { id: text = "" } = call.request.params;
  const id = int32(text);
  if (id === undefined) return notValid(text);
  const quote = call.books.quotes.get(id);
  if (!quote) return empty(200);
  if (quote.quote?.status === "Invoiced") return badRequest("Invoiced quotes cannot be deleted.");
  return deleteDocument(call, quote);
}
