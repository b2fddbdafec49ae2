"use client";
import type { Header, ReactTable, RowData } from "@tanstack/react-table";
import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { KeyboardEvent } from "react";
import { type DataTableFeatures, nextSort, type Sort } from "./columns";

export type TableHeaderProps<Row extends RowData> = {
  table: ReactTable<DataTableFeatures, Row>;
  template: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
};

/** The sticky header. Its sort buttons are one tab stop; left and right arrows move between them. */
export function TableHeader<Row extends RowData>({ table, template, sort, onSort }: TableHeaderProps<Row>) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const sortable = headers.filter((header) => header.column.columnDef.enableSorting);
  const stop = sortable.find((header) => header.column.id === sort?.column) ?? sortable[0];
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-line-strong bg-paper">
      <div
        role="row"
        aria-rowindex={1}
        onKeyDown={keyInHeader}
        className="grid h-8 items-center"
        style={{ gridTemplateColumns: template }}
      >
        {headers.map((header) => (
          <HeaderCell
            key={header.id}
            header={header}
            table={table}
            sort={sort}
            onSort={onSort}
            isStop={header === stop}
          />
        ))}
      </div>
    </div>
  );
}

type HeaderCellProps<Row extends RowData> = Omit<TableHeaderProps<Row>, "template"> & {
  header: Header<DataTableFeatures, Row>;
  isStop: boolean;
};

function HeaderCell<Row extends RowData>({ header, table, sort, onSort, isStop }: HeaderCellProps<Row>) {
  const definition = header.column.columnDef;
  const end = definition.meta?.align === "end";
  const direction = sort?.column === header.column.id ? sort.direction : undefined;
  const first = definition.sortDescFirst ? "desc" : "asc";
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  const title = <table.FlexRender header={header} />;
  return (
    <div
      role="columnheader"
      aria-label={definition.meta?.headerLabel}
      aria-sort={direction && (direction === "asc" ? "ascending" : "descending")}
      className={clsx(
        "flex min-w-0 items-center px-3 text-xs first:pl-4 last:pr-4 font-medium text-ink-3",
        end && "justify-end",
      )}
    >
      {definition.enableSorting ? (
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          onClick={() => onSort(nextSort(sort, header.column.id, first))}
          className={clsx(
            "group/sort inline-flex max-w-full items-center gap-1 rounded-sm hover:text-ink",
            direction && "text-ink",
          )}
        >
          {end && <SortArrow icon={Arrow} shown={direction !== undefined} />}
          <span className="truncate">{title}</span>
          {!end && <SortArrow icon={Arrow} shown={direction !== undefined} />}
        </button>
      ) : (
        <span className="block truncate">{title}</span>
      )}
    </div>
  );
}

function SortArrow({ icon: Icon, shown }: { icon: typeof ArrowDown; shown: boolean }) {
  return (
    <Icon
      aria-hidden
      size={12}
      className={clsx(
        "shrink-0",
        !shown && "opacity-0 group-hover/sort:opacity-50 group-focus-visible/sort:opacity-50",
      )}
    />
  );
}

function keyInHeader(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step !== 0) {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + step]?.focus();
    event.preventDefault();
  }
  // The grid's own keys mean rows: Enter here sorts and must not open one.
  if (event.key !== "Escape") event.stopPropagation();
}
