"use client";
import { Combobox } from "@base-ui/react/combobox";
import { Check } from "lucide-react";

/** A company in the switcher; `value` is null for all of them. */
export type CompanyChoice = { value: string | null; label: string; country: string };

/** One line of the switcher. */
export function CompanyChoiceItem({ choice }: { choice: CompanyChoice }) {
  return (
    <Combobox.Item
      value={choice}
      className="grid min-h-7 cursor-default grid-cols-[1rem_1fr_auto] items-center gap-2 rounded-sm px-1.5 text-base outline-none select-none data-highlighted:bg-press"
    >
      <Combobox.ItemIndicator className="col-start-1">
        <Check aria-hidden size={14} className="text-accent" />
      </Combobox.ItemIndicator>
      <span className="col-start-2 truncate">{choice.label}</span>
      <span className="text-xs text-ink-3">{choice.country}</span>
    </Combobox.Item>
  );
}
