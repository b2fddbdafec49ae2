"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { clsx } from "clsx";
import { Check, type LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Keys } from "./keys";

const itemClass = clsx(
  "flex min-h-7 w-full cursor-default items-center gap-2 rounded-sm px-2 py-1 text-base text-ink outline-none select-none",
  "data-disabled:text-ink-3 data-highlighted:bg-press",
);

export type MenuProps = {
  trigger: ReactElement;
  align?: "start" | "end";
  children: ReactNode;
  className?: string;
};

/** A list of actions under a button. */
export function Menu({ trigger, align = "start", children, className }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={clsx("pop min-w-44 rounded p-1 outline-none", className)}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export type MenuItemProps = {
  icon?: LucideIcon;
  shortcut?: string;
  disabled?: boolean;
  danger?: boolean;
  /** Stands under the words: why it cannot be used. */
  hint?: string | undefined;
  onSelect: () => void;
  children: ReactNode;
};

/** One action. */
export function MenuItem({
  icon: Icon,
  shortcut,
  disabled,
  danger,
  hint,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Base.Item disabled={disabled} onClick={onSelect} className={clsx(itemClass, danger && "text-danger")}>
      {Icon && (
        <Icon aria-hidden size={15} strokeWidth={1.75} className={danger ? undefined : "text-ink-3"} />
      )}
      <span className="flex-1">
        {children}
        {hint && <span className="block max-w-64 text-xs text-ink-3">{hint}</span>}
      </span>
      {shortcut && <Keys keys={shortcut} />}
    </Base.Item>
  );
}

export type MenuChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, marked with a check. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-1.5 pb-0.5 text-xs font-medium text-ink-3">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className={itemClass}>
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden size={14} className="text-accent" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

/** A hairline between groups. */
export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 h-px bg-line" />;
}
