import { refused } from "../answers";
import type { Scene } from "../call";
import type { Read } from "./body";

export type Sequence = { prefix: string; width: number /** In the refusal, in French. */; label: string };

export const SEQUENCES = {
  customers: { prefix: "CLI-", width: 4, label: "Clients" },
  products: { prefix: "ART-", width: 3, label: "Produits" },
  suppliers: { prefix: "FOU-", width: 3, label: "Fournisseurs" },
  colleagues: { prefix: "COL-", width: 2, label: "Collaborateurs" },
} as const satisfies Record<string, Sequence>;

/**
 * The number given; else, of a new record the next free one (or the refusal of a tenant that never set the sequence
 * up), and of an existing one none, or by the switch the one it had.
 */
export function numberFor(
  { books, state }: Scene,
  name: keyof typeof SEQUENCES,
  { given, before }: { given: string | null; before: { number: string | null } | null },
): Read<string | null> {
  if (given !== null) return { value: given };
  if (before) return { value: state.switches.putWithoutNumber === "kept" ? before.number : null };
  const sequence = SEQUENCES[name];
  if (state.switches.numbering === "uninitialised") return { refusal: notInitialised(sequence.label) };
  const rows: Iterable<{ number: string | null }> = books[name].values();
  return { value: freeNumber(sequence, new Set([...rows].map(({ number }) => number))) };
}

export function notInitialised(label: string) {
  return refused(`La numerotation des ${label} n'a pas ete initialisee.`);
}

function freeNumber({ prefix, width }: Sequence, taken: ReadonlySet<string | null>): string {
  for (let next = taken.size + 1; ; next += 1) {
    const number = `${prefix}${String(next).padStart(width, "0")}`;
    if (!taken.has(number)) return number;
  }
}
