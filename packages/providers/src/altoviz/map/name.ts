import { MappingError } from "../../errors";

/** First and last name as one text; null where there is neither. */
export function personName(person: { firstName: string | null; lastName: string | null }): string | null {
  return [person.firstName, person.lastName].filter((part) => part !== null).join(" ") || null;
}

/** The first name that there is. @throws MappingError where there is none */
export function firstNameOf(what: string, names: readonly (string | null | undefined)[]): string {
  const name = names.find((candidate) => candidate);
  if (!name) throw new MappingError("name", `a ${what} without any name`);
  return name;
}
