import type { ContactOwner, Supplier } from "../masters";
import type { Person } from "../person";
import type { Customer } from "../records";
import type { Books } from "../state";
import { shadowContact } from "../shadow-contact";
import type { Seeding } from "./documents";
import { FIRST_NAMES, FRENCH_CITIES, LAST_NAMES, STREETS } from "./words";

const SUPPLIERS = {
  lighting: [
    "Lumin'Import SAS",
    "Rhône Câbles",
    "Verrerie du Forez",
    "Électro Dépôt Pro",
    "Transports Giraud",
  ],
  bakery: ["Minoterie de Bourgogne", "Laiterie du Val", "Emballages Noblet"],
} as const;

/** Families of customers, suppliers, colleagues, and the contacts that come with all of them. */
export function addPeople(seeding: Seeding, trade: keyof typeof SUPPLIERS): void {
  const { books } = seeding;
  addCustomerFamilies(books);
  for (const customer of books.customers.values()) {
    addContact(
      books,
      { kind: "customer", id: customer.id },
      {
        person: customer,
        companyName: customer.companyName,
      },
    );
  }
  for (const [index, name] of SUPPLIERS[trade].entries()) addSupplier(seeding, name, index);
  for (let index = 0; index < (trade === "lighting" ? 4 : 2); index += 1) addColleague(seeding, index);
  const alone = shadowContact(books.nextId(), { kind: "customer", id: 0 }, person(seeding, "presse"));
  books.contacts.set(alone.id, { ...alone, owner: null, function: "Journaliste", service: "Rédaction" });
}

function addCustomerFamilies(books: Books): void {
  const labels: Record<Customer["type"], string> = {
    Business: "Entreprises",
    Consumer: "Particuliers",
    Government: "Collectivités",
  };
  const ids = new Map<string, number>();
  for (const [index, [type, label]] of Object.entries(labels).entries()) {
    const id = books.profile.firstId - 50 + index;
    const number = label.slice(0, 3).toUpperCase();
    books.customerFamilies.set(id, { id, internalId: `FAM-${number}`, label, number });
    ids.set(type, id);
  }
  for (const customer of books.customers.values()) customer.familyId = ids.get(customer.type) ?? null;
}

function addSupplier(seeding: Seeding, name: string, index: number): void {
  const { books, random, today } = seeding;
  const [zipcode, city] = random.pick(FRENCH_CITIES);
  const siren = `${random.int(3, 9)}${random.digits(8)}`;
  const supplier: Supplier = {
    ...person(seeding, `fournisseur${index + 1}`).person,
    id: books.nextId(),
    internalId: index === 0 ? "ERP-F-1" : null,
    number: `FOU-${String(index + 1).padStart(3, "0")}`,
    name,
    internalNotes: null,
    address: {
      street: `${random.int(1, 90)} ${random.pick(STREETS)}`,
      zipcode,
      city,
      countryIso: "FR",
    },
    siret: `${siren}00014`,
    vatNumber: `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, "0")}${siren}`,
    electronicAddress: null,
    defaultPaymentMethod: "Transfer",
    createdAt: `${today.slice(0, 4)}-01-04T09:00:00Z`,
    updatedAt: null,
  };
  books.suppliers.set(supplier.id, supplier);
  addContact(books, { kind: "supplier", id: supplier.id }, { person: supplier, companyName: name });
}

function addColleague(seeding: Seeding, index: number): void {
  const { books } = seeding;
  const own = person(seeding, `equipe${index + 1}`).person;
  const id = books.nextId();
  books.colleagues.set(id, {
    ...own,
    id,
    internalId: null,
    number: `COL-${String(index + 1).padStart(2, "0")}`,
    name: `${own.firstName} ${own.lastName}`,
    homecareServiceNumber: null,
    initialPartnerBalance: 0,
    isPartner: index === 0,
    metadatas: {},
    userId: index === 0 ? `usr_${books.profile.firstId}` : null,
  });
  addContact(books, { kind: "colleague", id }, { person: own, companyName: null });
}

type From = { person: Person; companyName: string | null };

function addContact(books: Books, owner: ContactOwner, from: From): void {
  const contact = shadowContact(books.nextId(), owner, from);
  books.contacts.set(contact.id, contact);
}

function person({ random }: Seeding, mailbox: string): From {
  return {
    person: {
      title: random.pick(["M.", "Mme"]),
      firstName: random.pick(FIRST_NAMES),
      lastName: random.pick(LAST_NAMES),
      email: `${mailbox}@partenaire.example`,
      phone: `+33 4 78 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
      cellPhone: null,
    },
    companyName: null,
  };
}
