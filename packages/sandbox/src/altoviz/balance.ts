import { addDays } from "../data/dates";
import type { SaleDocument } from "./documents";
import { totalsOf } from "./totals";

export type Commitment = { dueOn: string; cents: number; dueCents: number };

export type Balance = { totalCents: number; balanceCents: number; commitments: Commitment[] };

/** What is still to be paid, and by when. A draft has no commitments; what a credit cancels owes nothing. */
export function balanceOf(document: SaleDocument): Balance {
  const { totalCents } = totalsOf(document);
  const paid = document.payments.reduce((sum, payment) => sum + payment.cents, 0);
  const balanceCents = document.cancels === null ? totalCents - paid : 0;
  return { totalCents, balanceCents, commitments: commitmentsOf(document, totalCents, balanceCents) };
}

function commitmentsOf(document: SaleDocument, totalCents: number, balanceCents: number): Commitment[] {
  if (document.isDraft) return [];
  let settled = totalCents - balanceCents;
  let left = totalCents;
  return document.terms.map(({ days, percent }, index) => {
    const last = index === document.terms.length - 1;
    const cents = last ? left : Math.floor((totalCents * percent) / 100);
    left -= cents;
    const covered = Math.min(settled, cents);
    settled -= covered;
    return { dueOn: addDays(document.date, days), cents, dueCents: cents - covered };
  });
}

/** The part of the balance whose day has passed. */
export function overdueCents(balance: Balance, today: string): number {
  return balance.commitments
    .filter(({ dueOn }) => dueOn < today)
    .reduce((sum, { dueCents }) => sum + dueCents, 0);
}
