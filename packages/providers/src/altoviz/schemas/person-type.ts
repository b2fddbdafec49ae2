import { z } from "zod";

/** Who a customer is. */
export const PERSON_TYPES = ["Business", "Consumer", "Government"] as const;
export type PersonType = (typeof PERSON_TYPES)[number];

/** The words that an account writes: the older reference has two where the present one has three. */
export type PersonWords = "present" | "older";

const OLDER: Readonly<Record<string, PersonType>> = { Company: "Business", Individual: "Consumer" };

/** Both vocabularies are read as the present one; a word of neither is null. */
export const personType = z
  .string()
  .nullish()
  .transform((word): PersonType | null => {
    const present = PERSON_TYPES.find((type) => type === word);
    return present ?? OLDER[word ?? ""] ?? null;
  });

export const personTypeInput = z.enum(PERSON_TYPES).optional();

/** The word for a type in an account's vocabulary. The other one is answered with 400. */
export function personWord(type: PersonType, words: PersonWords): string {
  if (words === "present") return type;
  return type === "Consumer" ? "Individual" : "Company";
}
