"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Popover } from "../popover";
import type { Chip } from "./chips";
import type { FilterDefinition, FilterValue } from "./filter";
import { FilterEditor } from "./filter-editor";

export type FilterChipProps = {
  chip: Chip;
  definition: FilterDefinition;
  value: FilterValue | undefined;
  onValue: (value: FilterValue | undefined) => void;
  onRemove: () => void;
};

/** A filter in use: press to change it; its cross, Delete or Backspace removes it. */
export function FilterChip({ chip, definition, value, onValue, onRemove }: FilterChipProps) {
  const t = useTranslations("filters");
  const [open, setOpen] = useState(false);
  function keyDown(event: KeyboardEvent) {
    if (open || (event.key !== "Delete" && event.key !== "Backspace")) return;
    event.preventDefault();
    onRemove();
  }
  return (
    <li className="inline-flex h-7 max-w-72 items-center rounded bg-accent-soft text-sm text-ink">
      <Popover
        open={open}
        onOpenChange={setOpen}
        title={chip.label}
        trigger={
          <button
            type="button"
            data-chip-edit
            aria-label={t("edit", { label: chip.label, value: chip.value })}
            onKeyDown={keyDown}
            className="inline-flex h-7 min-w-0 items-center gap-1.5 rounded-l pr-1 pl-2 hover:bg-hover"
          >
            <span className="shrink-0 text-ink-2">{chip.label}</span>
            <span className="figures truncate font-medium">{chip.value}</span>
          </button>
        }
      >
        <FilterEditor definition={definition} value={value} onValue={onValue} onDone={() => setOpen(false)} />
      </Popover>
      <button
        type="button"
        aria-label={t("remove", { label: chip.label })}
        onClick={onRemove}
        className="flex size-7 items-center justify-center rounded-r text-ink-3 hover:bg-hover hover:text-ink"
      >
        <X aria-hidden size={13} />
      </button>
    </li>
  );
}
