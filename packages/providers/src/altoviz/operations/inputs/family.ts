import type { FamilyDraft } from "../../../operations";
import type { JsonObject } from "../../schemas/writable";

export function familyInput({ code, label }: FamilyDraft): JsonObject {
  return { number: code, label };
}
