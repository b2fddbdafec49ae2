import type { ProviderSession } from "../../provider";
import type { WriteScenarios } from "../../testing/contract/subject";
import { contactDraft, partyDraft } from "./drafts";
import { change, creation, make } from "./scenario";

const FAMILY = { code: "FAM-77", label: "Thés" };

/** Of customers with their families, suppliers and contacts. */
export function partyWrites(): WriteScenarios {
  const customer = (session: ProviderSession) => make(session, "customers.create", partyDraft());
  const supplier = (session: ProviderSession) => make(session, "suppliers.create", partyDraft());
  const contact = (session: ProviderSession) => make(session, "contacts.create", contactDraft());
  return {
    "customers.create": async (session) => {
      const familyExternalId = await make(session, "customer_families.create", FAMILY);
      const scenario = await creation(
        "customers.create",
        "/v1/Customers",
        partyDraft({ familyExternalId }),
      )();
      return { ...scenario, isShownInPart: true };
    },
    "customers.update": change("customers.update", customer, [
      "PUT",
      "/v1/Customers",
      partyDraft({ kind: "government", name: "Mairie de Lyon", street: null }),
    ]),
    "customers.delete": change("customers.delete", customer, ["DELETE", "/v1/Customers"]),
    "suppliers.create": creation("suppliers.create", "/v1/Suppliers", partyDraft()),
    "suppliers.update": change("suppliers.update", supplier, [
      "PUT",
      "/v1/Suppliers",
      partyDraft({ name: "Papeterie" }),
    ]),
    "suppliers.delete": change("suppliers.delete", supplier, ["DELETE", "/v1/Suppliers"]),
    "contacts.create": creation("contacts.create", "/v1/Contacts", contactDraft()),
    "contacts.update": change("contacts.update", contact, [
      "PUT",
      "/v1/Contacts",
      { ...contactDraft(), phone: null, lastName: "Martin" },
    ]),
    "contacts.delete": change("contacts.delete", contact, ["DELETE", "/v1/Contacts"]),
    "customer_families.create": creation("customer_families.create", "/v1/CustomerFamilies", FAMILY),
    "customer_families.delete": change(
      "customer_families.delete",
      (session) => make(session, "customer_families.create", FAMILY),
      ["DELETE", "/v1/CustomerFamilies"],
    ),
  };
}
