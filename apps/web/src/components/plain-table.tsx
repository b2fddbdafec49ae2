import { clsx } from "clsx";
import type { ReactNode } from "react";

export type PlainColumn<Row> = {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** Widths, and what is left out on narrow screens ("max-sm:hidden"). */
  className?: string;
};

export type PlainTableProps<Row> = {
  /** The accessible name of the table. */
  label: string;
  columns: readonly PlainColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
};

/** Room after the last cell, whichever it is when others are left out. */
const RIGHT_EDGE = "after:table-cell after:w-2 after:content-['']";

/** A short list as a table: no sorting, no paging, all rows in the document. A {@link RowLink} makes a row a link. */
export function PlainTable<Row>({ label, columns, rows, rowId }: PlainTableProps<Row>) {
  return (
    <table aria-label={label} className="w-full border-collapse text-sm">
      <thead>
        <tr className={`h-8 border-b border-line text-left text-xs text-ink-3 ${RIGHT_EDGE}`}>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={clsx(cellClass(column), "font-medium whitespace-nowrap")}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)} className={`relative h-9 border-b border-line hover:bg-hover ${RIGHT_EDGE}`}>
            {columns.map((column) => (
              <td key={column.id} className={clsx(cellClass(column), "py-1")}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass({ align, className }: Pick<PlainColumn<never>, "align" | "className">): string {
  return clsx("px-2 first:pl-4", align === "end" && "figures text-right", className);
}
