import { type Engine, engine } from "./engine";

export type InvoicePdf = {
  /** "Facture", "Faktura VAT", "Fatura"… */
  title: string;
  number: string;
  /** `YYYY-MM-DD`; also the date inside the file, so that one invoice always gives the same bytes. */
  issuedOn: string;
  seller: PdfParty;
  buyer: PdfParty;
  /** Label and value beside the number: dates, terms, references. */
  facts: readonly (readonly [string, string])[];
  /** The last column takes amounts; all but the first are set flush right. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  totals: readonly (readonly [string, string])[];
  notes?: readonly string[];
};

export type PdfParty = { label: string; name: string; lines: readonly string[] };

type Page = InstanceType<Engine["PDFDocument"]>;

const LEFT = 50;
const WIDTH = 495;
/** What fits on one A4 page below the parties and above the totals. */
const MAX_ROWS = 22;

/** One A4 page, 10–30 kB; text can be selected and searched. The same input gives the same bytes. */
export async function renderInvoicePdf(invoice: InvoicePdf): Promise<Buffer> {
  const { PDFDocument, regular, bold } = await engine();
  const created = new Date(`${invoice.issuedOn}T08:00:00Z`);
  const page = new PDFDocument({
    size: "A4",
    margin: LEFT,
    font: "",
    info: { Title: `${invoice.title} ${invoice.number}`, Author: invoice.seller.name, CreationDate: created },
  });
  page.registerFont("regular", regular).registerFont("bold", bold);
  drawHead(page, invoice);
  const below = drawRows(page, invoice, 290);
  drawTotals(page, invoice, below);
  return collect(page);
}

function collect(page: Page): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    page.on("data", (chunk: Buffer) => chunks.push(chunk));
    page.on("end", () => resolve(Buffer.concat(chunks)));
    page.on("error", reject);
    page.end();
  });
}

function drawHead(page: Page, { title, number, seller, buyer, facts }: InvoicePdf): void {
  page.font("bold").fontSize(18).text(title, LEFT, 50, { width: 260 });
  page.fontSize(11).text(number, LEFT, 76, { width: 260 });
  page.fontSize(8.5);
  facts.forEach(([label, value], index) => {
    const y = 54 + index * 14;
    page.font("regular").fillColor("#666666").text(label, 320, y, { width: 110 });
    page.fillColor("#111111").text(value, 430, y, { width: 115, align: "right" });
  });
  drawParty(page, seller, LEFT);
  drawParty(page, buyer, 320);
}

function drawParty(page: Page, party: PdfParty, x: number): void {
  page.font("regular").fontSize(8).fillColor("#666666").text(party.label, x, 150, { width: 225 });
  page.font("bold").fontSize(10).fillColor("#111111").text(party.name, x, 163, { width: 225 });
  page
    .font("regular")
    .fontSize(9)
    .text(party.lines.join("\n"), x, page.y + 2, { width: 225, height: 80 });
}

function drawRows(page: Page, { columns, rows }: InvoicePdf, top: number): number {
  const narrow = 70;
  const first = WIDTH - narrow * (columns.length - 1);
  function row(cells: readonly string[], y: number): void {
    cells.forEach((cell, index) => {
      const x = index === 0 ? LEFT : LEFT + first + narrow * (index - 1);
      const width = (index === 0 ? first : narrow) - 6;
      page.text(cell, x, y, { width, height: 11, align: index === 0 ? "left" : "right", ellipsis: true });
    });
  }
  page.font("bold").fontSize(8.5);
  row(columns, top);
  rule(page, top + 14);
  page.font("regular");
  const shown = rows.slice(0, MAX_ROWS);
  shown.forEach((cells, index) => row(cells, top + 20 + index * 16));
  const left = rows.length - shown.length;
  if (left > 0) row([`… + ${left}`], top + 20 + shown.length * 16);
  const below = top + 26 + (shown.length + Math.sign(left)) * 16;
  rule(page, below);
  return below + 10;
}

function rule(page: Page, y: number): void {
  page
    .moveTo(LEFT, y)
    .lineTo(LEFT + WIDTH, y)
    .lineWidth(0.5)
    .stroke("#bbbbbb");
  page.fillColor("#111111");
}

function drawTotals(page: Page, { totals, notes }: InvoicePdf, top: number): void {
  totals.forEach(([label, value], index) => {
    const last = index === totals.length - 1;
    const y = top + index * 16;
    page.font(last ? "bold" : "regular").fontSize(last ? 10.5 : 9);
    page.text(label, 320, y, { width: 115 }).text(value, 435, y, { width: 110, align: "right" });
  });
  if (!notes?.length) return;
  page.font("regular").fontSize(8).fillColor("#666666");
  page.text(notes.join("\n"), LEFT, top + totals.length * 16 + 16, { width: WIDTH, height: 60 });
}
