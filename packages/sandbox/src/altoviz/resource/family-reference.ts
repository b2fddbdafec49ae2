import { z } from "zod";
import type { Scene } from "../call";
import type { Family } from "../masters";
import { optionalText } from "./body";

/** In the bodies of customers and products: by value. An `id` is not read. */
export const familyReference = z.object({ label: optionalText, number: optionalText }).nullish();

/** The ID of the family with this number, else with this label; null, without a word, when there is none. */
export function familyIdOf(
  { books, state }: Scene,
  families: Map<number, Family>,
  reference: z.output<typeof familyReference>,
): number | null {
  if (!reference || (reference.label === null && reference.number === null)) return null;
  const { label, number } = reference;
  const all = [...families.values()];
  const found =
    all.find((family) => number !== null && family.number === number) ??
    all.find((family) => label !== null && family.label === label);
  if (found || state.switches.unknownFamily === "ignored") return found?.id ?? null;
  const family = { id: books.nextId(), internalId: null, label, number };
  families.set(family.id, family);
  return family.id;
}
