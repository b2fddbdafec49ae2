import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderInvoicePdf } from "../../pdf/invoice-pdf";
import type { Collector } from "../catalogue/collectors";

export type WantedDocument = {
  collector: Collector;
  invoiceId: string;
  issuedOn: string;
  amount: string;
  nth: number;
};

/** Where delivered PDFs come from. */
export type DocumentSource = (wanted: WantedDocument) => Promise<Buffer>;

/** The PDFs of a folder in turn, or generated ones where there is no folder or no PDF in it. */
export async function documentSource(folder: string | undefined): Promise<DocumentSource> {
  const names =
    folder === undefined ? [] : (await readdir(folder)).filter((name) => /\.pdf$/i.test(name)).sort();
  if (folder === undefined || names.length === 0) return generated;
  return ({ nth }) => readFile(join(folder, names[nth % names.length] ?? ""));
}

/** An annex or an invoice of an invented supplier. */
export function generated({ collector, invoiceId, issuedOn, amount }: WantedDocument): Promise<Buffer> {
  return renderInvoicePdf({
    title: "Facture",
    number: invoiceId,
    issuedOn,
    seller: { label: "Émetteur", name: collector.name, lines: [collector.website] },
    buyer: { label: "Client", name: "Client de démonstration", lines: ["69001 Lyon", "France"] },
    facts: [["Date", issuedOn]],
    columns: ["Désignation", "Montant"],
    rows: [["Prestation du mois", amount]],
    totals: [["Total TTC", amount || "voir votre espace client"]],
  });
}
