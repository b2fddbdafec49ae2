import type { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { csvCell } from "../csv";
import { InvoiceSort, InvoiceView } from "./filter";
import { listInvoices } from "./list";
import type { InvoiceListRow } from "./row";

export const ExportInvoicesInput = InvoiceView.extend({
  sort: InvoiceSort.default({ by: "issuedOn", direction: "desc" }),
});
export type ExportInvoicesInput = z.infer<typeof ExportInvoicesInput>;

/** An export ends here; the last line says so. */
const ROW_LIMIT = 100_000;

const COLUMNS: readonly (keyof InvoiceListRow)[] = [
  "issuedOn",
  "dueOn",
  "number",
  "companyName",
  "partyName",
  "partyTaxId",
  "direction",
  "kind",
  "lifecycle",
  "payment",
  "overdue",
  "currency",
  "net",
  "tax",
  "gross",
  "open",
  "providerId",
];

/**
 * The view as CSV, in its own order: UTF-8 with BOM, `;` between cells, raw numbers with a decimal point, cells that a
 * spreadsheet would run as formulas made harmless. Read page by page; each chunk is a page, the head comes with the first:
 * a refusal comes before anything was written. @throws ServiceError not_found
 */
export async function* exportInvoices(ctx: FirmContext, input: ExportInvoicesInput): AsyncGenerator<string> {
  authorize(ctx, "read");
  let head = `\uFEFF${COLUMNS.join(";")}\r\n`;
  let cursor: string | null = null;
  let written = 0;
  do {
    const page: Awaited<ReturnType<typeof listInvoices>> = await listInvoices(ctx, {
      ...input,
      cursor,
      limit: 200,
    });
    yield head +
      page.rows.map((row) => `${COLUMNS.map((column) => csvCell(row[column])).join(";")}\r\n`).join("");
    head = "";
    written += page.rows.length;
    cursor = page.nextCursor;
  } while (cursor !== null && written < ROW_LIMIT);
  if (cursor !== null) yield `# ${ROW_LIMIT} rows: the rest is not in this file\r\n`;
}
