import type { Person } from "./person";
import type { PostalAddress, StoredFile } from "./records";

/** Whom a contact was made for; it stays when its owner is deleted. */
export type ContactOwner = { kind: "customer" | "supplier" | "colleague"; id: number };

export type Contact = Person & {
  id: number;
  internalId: string | null;
  companyName: string | null;
  function: string | null;
  service: string | null;
  owner: ContactOwner | null;
};

export type Supplier = Person & {
  id: number;
  internalId: string | null;
  number: string | null;
  name: string | null;
  internalNotes: string | null;
  address: PostalAddress | null;
  siret: string | null;
  vatNumber: string | null;
  electronicAddress: string | null;
  defaultPaymentMethod: string;
  createdAt: string;
  updatedAt: string | null;
};

export type Colleague = Person & {
  id: number;
  internalId: string | null;
  number: string | null;
  name: string | null;
  homecareServiceNumber: string | null;
  initialPartnerBalance: number;
  isPartner: boolean;
  metadatas: Record<string, string> | null;
  userId: string | null;
};

/** Of customers or of products; those of products have no internal ID. */
export type Family = { id: number; internalId: string | null; label: string | null; number: string | null };

export type PurchaseInvoice = { id: number; date: string; file: StoredFile };
