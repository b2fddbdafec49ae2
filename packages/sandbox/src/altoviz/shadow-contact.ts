import type { Scene } from "./call";
import { contactForm } from "./forms/masters";
import type { Contact, ContactOwner } from "./masters";
import type { Person } from "./person";
import { announce } from "./webhooks/announce";

/** The contact that a new customer, supplier or colleague brings along; it outlives its owner. */
export function addShadowContact(
  scene: Scene,
  owner: ContactOwner,
  from: { person: Person; companyName: string | null },
): void {
  const contact = shadowContact(scene.books.nextId(), owner, from);
  scene.books.contacts.set(contact.id, contact);
  announce(scene, "Contact", { change: "Created", data: contactForm(contact) });
}

/** Its own copy of how the owner is reached. */
export function shadowContact(
  id: number,
  owner: ContactOwner,
  { person, companyName }: { person: Person; companyName: string | null },
): Contact {
  const { title, firstName, lastName, email, phone, cellPhone } = person;
  return {
    id,
    internalId: null,
    title,
    firstName,
    lastName,
    email,
    phone,
    cellPhone,
    companyName,
    function: null,
    service: null,
    owner,
  };
}
