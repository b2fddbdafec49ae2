import type { FirmTransaction } from "../context";
import { pairKey } from "./batches";
import { jsonParameter } from "./json-parameter";
import type { MappedLines } from "./map-records";
import type { WrittenInvoice } from "./write-invoices";

/**
 * Replaces the lines of invoices as a whole. Lines of an invoice that has not arrived yet are left out: they are taken
 * from their stored payload when it does.
 */
export async function writeLines(
  { sql, firmId }: FirmTransaction,
  written: readonly WrittenInvoice[],
  lines: readonly MappedLines[],
): Promise<void> {
  const ids = new Map(written.map((invoice) => [pairKey(invoice.resource, invoice.externalId), invoice]));
  const known = lines.flatMap((one) => {
    const invoice = ids.get(pairKey(one.resource, one.externalId));
    return invoice ? [{ ...invoice, lines: one.lines }] : [];
  });
  const replaced = known.filter(({ isNew }) => !isNew).map(({ id }) => id);
  if (replaced.length > 0) {
    await sql`delete from invoice_lines where firm_id = ${firmId} and invoice_id = any(${replaced}::uuid[])`;
  }
  const rows = known.flatMap((invoice) =>
    invoice.lines.map((line, index) => ({
      ...line,
      invoice_id: invoice.id,
      position: index + 1,
      unit_price: line.unitPrice,
      tax_rate: line.taxRate,
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into invoice_lines (firm_id, invoice_id, position, description, quantity, unit, unit_price, discount, net,
      tax_rate, tax, gross)
    select ${firmId}, r.invoice_id, r.position, r.description, r.quantity, r.unit, r.unit_price, r.discount, r.net,
      r.tax_rate, r.tax, r.gross
    from jsonb_to_recordset(${jsonParameter(rows)}::jsonb) as r(invoice_id uuid, position integer, description text,
      quantity numeric, unit text, unit_price numeric, discount text, net numeric, tax_rate numeric, tax numeric,
      gross numeric)`;
}
