"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import { clsx } from "clsx";
import { Check, ChevronDown } from "lucide-react";
import { inputClass } from "./text-input";

export type SearchOption = { id: string; label: string; hint?: string | null };

export type SearchSelectProps<Option extends SearchOption> = {
  /** What was found for the text; already filtered. */
  options: readonly Option[];
  value: SearchOption | null;
  /** Null when the choice is taken back. */
  onChange: (option: Option | null) => void;
  /** Called with what is typed; blank when the list opens anew. */
  onSearch: (text: string) => void;
  /** Said in place of a list: nothing found, or still looking. */
  note: string | null;
  /** The accessible name of the button that opens the list. */
  openLabel: string;
  id?: string;
  placeholder?: string;
  /** Needed only outside a Field. */
  "aria-label"?: string;
};

/** One choice from a long list that is searched while typing. */
export function SearchSelect<Option extends SearchOption>(props: SearchSelectProps<Option>) {
  const { options, value, onChange, onSearch, note, openLabel, id, placeholder } = props;
  return (
    <Base.Root<SearchOption>
      items={options}
      value={value}
      onValueChange={(next) => onChange(options.find((option) => option.id === next?.id) ?? null)}
      onInputValueChange={(text, { reason }) => reason === "input-change" && onSearch(text)}
      onOpenChange={(open) => open && onSearch("")}
      filter={null}
      itemToStringLabel={({ label }) => label}
      isItemEqualToValue={(one, other) => one.id === other.id}
      modal={false}
      autoHighlight
    >
      <div className="relative">
        <Base.Input
          id={id}
          placeholder={placeholder}
          aria-label={props["aria-label"]}
          className={clsx(inputClass, "pr-8")}
        />
        <Base.Trigger
          aria-label={openLabel}
          className="absolute top-0.5 right-0.5 flex size-7 items-center justify-center rounded text-ink-3 hover:text-ink"
        >
          <ChevronDown aria-hidden size={15} strokeWidth={1.75} />
        </Base.Trigger>
      </div>
      <Found note={note} />
    </Base.Root>
  );
}

/** What was found, under the field. */
function Found({ note }: { note: string | null }) {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-50">
        <Base.Popup className="pop max-h-[min(var(--available-height),20rem)] w-(--anchor-width) min-w-64 overflow-y-auto rounded p-1">
          <Base.Status className="px-2 text-sm text-ink-3 not-empty:py-1.5">{note}</Base.Status>
          <Base.List>
            {(option: SearchOption) => (
              <Base.Item
                key={option.id}
                value={option}
                className="grid min-h-7 cursor-default grid-cols-[1rem_1fr_auto] items-center gap-x-2 rounded-sm px-1.5 py-1 text-base outline-none select-none data-highlighted:bg-press"
              >
                <Base.ItemIndicator className="col-start-1">
                  <Check aria-hidden size={14} className="text-accent" />
                </Base.ItemIndicator>
                <span className="col-start-2 truncate">{option.label}</span>
                {option.hint && <span className="figures text-sm text-ink-3">{option.hint}</span>}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
