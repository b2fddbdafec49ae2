/** What a search compares: lower case, without accents, single spaces. The same for stored text and typed text. */
export function normalizeSearch(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/gi, "l")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

export type SearchableInvoice = {
  number: string | null;
  partyName: string | null;
  partyTaxId: string | null;
  externalId: string;
  gross: string | null;
};

/** Everything an invoice is found by: number, party, tax id as printed and bare, the provider's id, the amount. */
export function invoiceSearchText(invoice: SearchableInvoice): string {
  return searchText([
    invoice.number,
    invoice.partyName,
    ...taxIdForms(invoice.partyTaxId),
    invoice.externalId,
    ...amountForms(invoice.gross),
  ]);
}

export type SearchableParty = {
  name: string;
  code: string | null;
  taxId: string | null;
  email: string | null;
  city: string | null;
};

/** Everything a party is found by: name, code, tax id as printed and bare, e-mail, city. */
export function partySearchText(party: SearchableParty): string {
  return searchText([party.name, party.code, ...taxIdForms(party.taxId), party.email, party.city]);
}

/** Everything a product is found by: name, code, family, the provider's id. */
export function productSearchText(product: {
  name: string;
  code: string | null;
  family: string | null;
  externalId: string;
}): string {
  return searchText([product.name, product.code, product.family, product.externalId]);
}

function searchText(parts: (string | null)[]): string {
  const words = parts
    .filter((part) => part !== null && part !== "")
    .map((part) => normalizeSearch(part ?? ""));
  return [...new Set(words)].join(" ").slice(0, 1000);
}

/** "FR 12 345678901" as given, without spaces, and without the country prefix. */
function taxIdForms(taxId: string | null): string[] {
  if (!taxId) return [];
  const bare = taxId.replace(/[\s.-]/g, "");
  return [taxId, bare, bare.replace(/^[A-Za-z]{2}/, "")];
}

/** "1234.50" also as "1234,50", the way it is typed in most of Europe. */
function amountForms(gross: string | null): string[] {
  if (gross === null) return [];
  const [whole = "0", cents = ""] = gross.split(".");
  const twoPlaces = `${whole}.${cents.padEnd(2, "0").slice(0, 2)}`;
  return [twoPlaces, twoPlaces.replace(".", ",")];
}
