import { decodePayload } from "../../http/decode";
import type { ContactDraft } from "../../operations";
import { contactWire } from "../schemas/contact";

export function contactDraft(payload: string): ContactDraft {
  const { firstName, lastName, companyName, title, email, phone, cellPhone } = decodePayload(
    contactWire,
    payload,
  );
  return { firstName, lastName, companyName, title, email, phone, cellPhone };
}
