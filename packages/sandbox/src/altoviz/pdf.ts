import { addDays } from "../data/dates";
import { renderInvoicePdf } from "../pdf/invoice-pdf";
import { KINDS, type SaleDocument } from "./documents";
import { countryName, customerName, type PostalAddress } from "./records";
import type { Books } from "./state";
import { totalsOf } from "./totals";

/** The document as its customer receives it, in French. */
export function documentPdf(document: SaleDocument, books: Books): Promise<Buffer> {
  const { profile } = books;
  const customer = document.customerId === null ? undefined : books.customers.get(document.customerId);
  const totals = totalsOf(document);
  const last = document.terms.at(-1);
  const { title } = KINDS[document.kind];
  return renderInvoicePdf({
    title: document.isDraft ? `${title} (brouillon)` : title,
    number: document.number ?? "non numérotée",
    issuedOn: document.date,
    seller: {
      label: "Émetteur",
      name: profile.name,
      lines: [...addressLines(profile.address), `SIRET ${profile.siret}`, `TVA ${profile.vatNumber}`],
    },
    buyer: {
      label: "Client",
      name: document.customerName ?? (customer ? customerName(customer) : ""),
      lines: customer ? [...addressLines(customer.address), customer.vatNumber ?? ""] : [],
    },
    facts: [
      ["Date", frenchDate(document.date)],
      ["Échéance", frenchDate(addDays(document.date, last?.days ?? 0))],
      ["Client", customer?.number ?? ""],
    ],
    columns: ["Désignation", "Quantité", "Prix HT", "TVA", "Total HT"],
    rows: totals.lines.map(({ line, netCents }) => [
      (line.description ?? "").replace(/<[^>]+>/g, ""),
      line.quantity === null ? "" : String(line.quantity).replace(".", ","),
      line.price === null ? "" : euros(line.price * 100),
      line.vatRate === null ? "" : `${String(line.vatRate).replace(".", ",")} %`,
      line.price === null ? "" : euros(netCents),
    ]),
    totals: [
      ["Total HT", euros(totals.netCents)],
      ...totals.groups.map(
        ({ rate, taxCents }) => [`TVA ${String(rate).replace(".", ",")} %`, euros(taxCents)] as const,
      ),
      ["Total TTC", euros(totals.totalCents)],
    ],
    notes: [
      `IBAN ${profile.iban}`,
      "En cas de retard de paiement, indemnité forfaitaire de recouvrement de 40 €.",
    ],
  });
}

function addressLines(address: PostalAddress | null): string[] {
  if (!address) return [];
  const { street, zipcode, city, countryIso } = address;
  return [street, [zipcode, city].filter(Boolean).join(" "), countryName(countryIso)].map(
    (line) => line ?? "",
  );
}

function frenchDate(date: string): string {
  return date.split("-").toReversed().join("/");
}

function euros(cents: number): string {
  const [whole = "0", fraction = "00"] = (cents / 100).toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${fraction} €`;
}
