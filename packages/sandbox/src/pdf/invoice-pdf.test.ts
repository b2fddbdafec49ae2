import { expect, it } from "vitest";
import { type InvoicePdf, renderInvoicePdf } from "./invoice-pdf";

const invoice: InvoicePdf = {
  title: "Faktura VAT",
  number: "1/02/2026",
  issuedOn: "2026-02-01",
  seller: { label: "Sprzedawca", name: "Żółć Sp. z o.o.", lines: ["ul. Łąkowa 4", "Kraków"] },
  buyer: { label: "Nabywca", name: "Façade & Cie", lines: ["Porto"] },
  facts: [["Data", "2026-02-01"]],
  columns: ["Nazwa", "Ilość", "Netto"],
  rows: [["Usługa", "1", "100,00"]],
  totals: [["Brutto", "123,00 PLN"]],
};

it("makes one page with embedded fonts, the same bytes for the same invoice", async () => {
  const [first, second] = [await renderInvoicePdf(invoice), await renderInvoicePdf(invoice)];
  const text = first.toString("latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toContain("DejaVuSans");
  expect(first.equals(second)).toBe(true);
});

it("stays on one page with more rows than fit", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Usługa ${index}`, "1", "1,00"]);
  const text = (await renderInvoicePdf({ ...invoice, rows })).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
