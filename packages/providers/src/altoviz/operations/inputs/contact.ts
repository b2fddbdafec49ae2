import type { ContactDraft } from "../../../operations";
import type { JsonObject } from "../../schemas/writable";

export function contactInput(draft: ContactDraft): JsonObject {
  const { firstName, lastName, companyName, title, email, phone, cellPhone } = draft;
  return { firstName, lastName, companyName, title, email, phone, cellPhone };
}
