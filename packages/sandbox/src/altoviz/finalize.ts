import type { SandboxResponse } from "../http/server";
import { refused } from "./answers";
import type { Scene } from "./call";
import { KINDS, type SaleDocument } from "./documents";
import { notInitialised } from "./resource/numbers";

/** Gives the draft its number and closes it. Null when done, and when it had been done before. */
export function finalize({ books, state }: Scene, document: SaleDocument): SandboxResponse | null {
  if (!document.isDraft) return refused("Ce document est déjà finalisé");
  if (document.number === null && state.switches.numbering === "uninitialised") {
    return notInitialised(KINDS[document.kind].label);
  }
  document.number ??= books.nextNumber(document.kind, document.date.slice(0, 4));
  document.isDraft = false;
  return null;
}
