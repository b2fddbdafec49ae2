"use client";
import { Select as Base } from "@base-ui/react/select";
import { clsx } from "clsx";
import { Check, ChevronDown } from "lucide-react";
import { inputClass } from "./text-input";

export type SelectOption<Value extends string> = { value: Value; label: string; hint?: string };

export type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[];
  value?: Value;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
  name?: string;
  placeholder?: string;
  /** Needed only outside a Field. */
  "aria-label"?: string;
  className?: string;
};

/** One choice from a short list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, defaultValue, onChange, name, placeholder, className } = props;
  return (
    <Base.Root
      items={options}
      value={value}
      defaultValue={defaultValue}
      name={name}
      modal={false}
      onValueChange={(next) => next !== null && onChange?.(next)}
    >
      <Base.Trigger
        aria-label={props["aria-label"]}
        className={clsx(
          inputClass,
          "flex items-center justify-between gap-2 text-left select-none",
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-3" />
        <Base.Icon>
          <ChevronDown aria-hidden size={15} strokeWidth={1.75} className="text-ink-3" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className="pop max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto rounded p-1">
            {options.map((option) => (
              <Base.Item
                key={option.value}
                value={option.value}
                className="grid min-h-7 cursor-default grid-cols-[1rem_1fr_auto] items-center gap-x-2 rounded-sm px-1.5 py-1 text-base outline-none select-none data-highlighted:bg-press"
              >
                <Base.ItemIndicator className="col-start-1">
                  <Check aria-hidden size={14} className="text-accent" />
                </Base.ItemIndicator>
                <Base.ItemText className="col-start-2">{option.label}</Base.ItemText>
                {option.hint && <span className="text-sm text-ink-3">{option.hint}</span>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
