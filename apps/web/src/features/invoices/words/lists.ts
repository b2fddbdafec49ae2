import type { Direction, InvoiceSort, Kind, Lifecycle, Payment } from "../invoice";

/** The words of a set, in the order in which they are offered. A word that the API gains must be added here to compile. */
function wordsOf<Word extends string>(all: Readonly<Record<Word, true>>): readonly Word[] {
  // the keys of a record over Word are exactly the words
  return Object.keys(all) as Word[];
}

export const KINDS = wordsOf<Kind>({
  invoice: true,
  credit_note: true,
  correction: true,
  interim: true,
  interim_final: true,
  pro_forma: true,
  quote: true,
  order: true,
  delivery: true,
  receipt: true,
});

export const LIFECYCLES = wordsOf<Lifecycle>({ draft: true, final: true, cancelled: true });

export const PAYMENTS = wordsOf<Payment>({
  unpaid: true,
  partly_paid: true,
  paid: true,
  overpaid: true,
  refunded: true,
  not_applicable: true,
  unknown: true,
});

export const DIRECTIONS = wordsOf<Direction>({ sale: true, purchase: true });

export const SORTS = wordsOf<InvoiceSort["by"]>({
  issuedOn: true,
  dueOn: true,
  number: true,
  party: true,
  gross: true,
});
