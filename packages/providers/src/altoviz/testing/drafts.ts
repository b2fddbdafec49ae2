import {
  ContactDraft,
  DocumentDraft,
  PartyDraft,
  PaymentEntry,
  ProductDraft,
  ReceiptDraft,
  SendRequest,
} from "../../operations";

/** What a person enters, one of each. */
export function documentDraft(partyExternalId: string): DocumentDraft {
  return DocumentDraft.parse({
    partyExternalId,
    issuedOn: "2026-02-10",
    subject: "Mission de février",
    orderReference: "BC-12",
    lines: [
      { kind: "service", description: "Audit", quantity: "2", unitPrice: "100.10", unit: "h", ...TAX },
      {
        kind: "product",
        description: "Papier",
        quantity: "1.5",
        unitPrice: "33.33",
        discount: { kind: "percent", value: "10" },
        ...TAX,
      },
      { kind: "text", description: "Merci" },
    ],
  });
}

const TAX = { taxRate: "20", taxRegion: "FR" };

export function partyDraft(changes: Partial<PartyDraft> = {}): PartyDraft {
  return PartyDraft.parse({
    name: "Atelier du Thé",
    email: "the@example.fr",
    phone: "04 00 00 00 00",
    taxId: "FR40303265045",
    registration: "30326504500017",
    street: "1 rue du Port",
    postalCode: "69001",
    city: "Lyon",
    country: "FR",
    ...changes,
  });
}

export function contactDraft(): ContactDraft {
  return ContactDraft.parse({ firstName: "Anne", lastName: "Morel", phone: "06 00 00 00 00" });
}

export function productDraft(changes: Partial<ProductDraft> = {}): ProductDraft {
  return ProductDraft.parse({
    name: "Thé vert",
    unitPrice: "12.50",
    purchasePrice: "4",
    unit: "h",
    ...TAX,
    ...changes,
  });
}

export function paymentEntry(amount: string | null): PaymentEntry {
  return PaymentEntry.parse({ paidOn: "2026-02-20", amount, method: "transfer", reference: "VIR 7" });
}

/** Fifty and a quarter by cheque, for an invoice or for nothing yet. */
export function receiptDraft(partyExternalId: string, invoiceId?: string): ReceiptDraft {
  const links = invoiceId ? [{ resource: "invoices", externalId: invoiceId, amount: "50.25" }] : [];
  const receipt = { partyExternalId, receivedOn: "2026-02-22", amount: "50.25", method: "cheque", links };
  return ReceiptDraft.parse(receipt);
}

export function sendRequest(): SendRequest {
  return SendRequest.parse({ addresses: ["client@example.fr"] });
}
