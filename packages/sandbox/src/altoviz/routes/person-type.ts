import { validationFailed } from "../answers";
import type { AltovizSwitches } from "../options";
import type { PersonType } from "../records";
import type { Read } from "../resource/body";

const PRESENT: Record<string, PersonType> = {
  business: "Business",
  consumer: "Consumer",
  government: "Government",
};
const OLDER: Record<string, PersonType> = { company: "Business", individual: "Consumer" };

/** The present server refuses the words of the older reference. Without a type: a business. */
export function readPersonType(
  given: string | null,
  { personTypes }: Pick<AltovizSwitches, "personTypes">,
): Read<PersonType> {
  if (given === null) return { value: "Business" };
  const known = personTypes === "new" ? PRESENT : { ...PRESENT, ...OLDER };
  const type = known[given.toLowerCase()];
  return type
    ? { value: type }
    : { refusal: validationFailed(`The value '${given}' is not valid for Type.`) };
}
