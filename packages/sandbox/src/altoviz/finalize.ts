import type { SandboxResponse } from "../http/server";
import { refused } from "./answers";
import type { Call } from "./call";
import type { SaleDocument } from "./documents";

/** Gives the draft its number and closes it. Null when done, and when it had been done before. */
export function finalize({ books, state }: Call, document: SaleDocument): SandboxResponse | null {
  if (!document.isDraft) return refused("Ce document est déjà finalisé");
  if (document.number === null && state.switches.numbering === "uninitialised") {
    const documents = document.kind === "invoice" ? "Factures" : "Avoirs";
    return refused(`La numerotation des ${documents} n'a pas ete initialisee.`);
  }
  document.number ??= books.nextNumber(document.kind, document.date.slice(0, 4));
  document.isDraft = false;
  return null;
}
