import { renderInvoicePdf } from "../pdf/invoice-pdf";
import type { Contractor, Invoice } from "./model";
import { round2 } from "./model";
import type { Books } from "./state";

const TITLES: Record<string, string> = {
  SALES: "Faktura VAT",
  PRO_FORMA: "Faktura pro forma",
  CORRECTION: "Faktura korygująca",
  INTERIM: "Faktura zaliczkowa",
  INTERIM_FINAL: "Faktura końcowa",
};

/** The invoice as its buyer receives it, in Polish. */
export function invoicePdf(invoice: Invoice, { profile }: Books): Promise<Buffer> {
  const { basicInformation: basic, seller, buyer, payments } = invoice;
  const money = (value: number) => `${formatted(value)} ${basic.currency}`;
  return renderInvoicePdf({
    title: TITLES[basic.invoiceType] ?? "Faktura",
    number: basic.invoiceNumber || "wersja robocza",
    issuedOn: basic.issueDate.slice(0, 10),
    seller: {
      label: "Sprzedawca",
      name: seller.contractorName,
      lines: [...profile.address, `NIP ${seller.taxIdentificationNumber}`],
    },
    buyer: { label: "Nabywca", name: buyer.contractorName, lines: buyerLines(buyer) },
    facts: [
      ["Data wystawienia", basic.issueDate.slice(0, 10)],
      ["Data sprzedaży", basic.saleDate.slice(0, 10)],
      ["Termin płatności", payments.dueDate.slice(0, 10)],
    ],
    columns: ["Nazwa", "Ilość", "Cena netto", "VAT", "Netto", "Brutto"],
    rows: invoice.invoicePosition.map((position) => [
      position.productName,
      `${position.quantity} ${position.unit}`,
      formatted(position.unitNetPrice),
      position.vat,
      formatted(position.priceNet),
      formatted(position.priceGross),
    ]),
    totals: [
      ["Razem netto", money(basic.netPrice)],
      ["VAT", money(round2(basic.grossPrice - basic.netPrice))],
      ["Do zapłaty", money(basic.grossPrice)],
    ],
    notes: [
      `Przelew na rachunek ${payments.bankAccountNumber}`,
      ...(basic.currency === "PLN" ? [] : [`Kurs 1 ${basic.currency} = ${basic.exchangeRate} PLN`]),
    ],
  });
}

function buyerLines({
  street,
  houseNumber,
  flatNumber,
  postCode,
  city,
  taxIdentificationNumber,
}: Contractor) {
  const house = [houseNumber, flatNumber].filter(Boolean).join("/");
  return [`${street} ${house}`, `${postCode} ${city}`, `NIP ${taxIdentificationNumber}`];
}

function formatted(value: number): string {
  const [whole = "0", fraction = "00"] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${fraction}`;
}
