import type { ReactTable, Row as TableRowModel, RowData } from "@tanstack/react-table";
import type { DataTableFeatures } from "./columns";

/** What a row and a card are given. */
export type LineProps<Row extends RowData> = {
  id: string;
  row: TableRowModel<DataTableFeatures, Row>;
  table: ReactTable<DataTableFeatures, Row>;
  index: number;
  label: string | undefined;
  template: string;
  /** Its place in the scrolled area, in px. */
  top: number;
  height: number;
  /** It has the focus of the keyboard. */
  active: boolean;
  /** It is shown in the panel. */
  open: boolean;
  onPress: () => void;
};

/** The ground, edge and focus ring that rows and cards have in common. */
export function lineClass(active: boolean, open: boolean): string {
  const ground = open ? "bg-accent-soft shadow-[inset_2px_0_0_var(--accent)]" : "hover:bg-hover";
  const ring = active ? "group-focus-visible/grid:outline-2 -outline-offset-2 outline-accent" : "";
  return `absolute inset-x-0 cursor-default border-b border-line ${ground} ${ring}`;
}
