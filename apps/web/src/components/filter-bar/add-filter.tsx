"use client";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useRef, useState } from "react";
import { Button } from "../button";
import { Popover } from "../popover";
import type { FilterDefinition, FilterValue } from "./filter";
import { FilterEditor } from "./filter-editor";

export type AddFilterProps = {
  buttonRef: Ref<HTMLButtonElement>;
  definitions: readonly FilterDefinition[];
  onValue: (id: string, value: FilterValue | undefined) => void;
};

/** Offers the filters not yet in use, then the editor of the chosen one, in one popover. */
export function AddFilter({ buttonRef, definitions, onValue }: AddFilterProps) {
  const t = useTranslations("filters");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<FilterDefinition>();
  const [value, setValue] = useState<FilterValue>();
  // An editor may set its value and close in one go, before the next render.
  const latest = useRef<FilterValue>(undefined);

  function change(next: FilterValue | undefined) {
    latest.current = next;
    setValue(next);
  }

  function toggle(next: boolean) {
    setOpen(next);
    // What was set is kept when the popover is left by a press beside it.
    if (!next && chosen && latest.current) onValue(chosen.id, latest.current);
    if (next) setChosen(undefined);
    if (next) change(undefined);
  }
  return (
    <Popover
      open={open}
      onOpenChange={toggle}
      title={t("add")}
      trigger={
        <Button ref={buttonRef} variant="quiet" size="sm" icon={ListFilter}>
          {t("add")}
        </Button>
      }
    >
      {chosen ? (
        <div ref={focusFirst}>
          <FilterEditor definition={chosen} value={value} onValue={change} onDone={() => toggle(false)} />
        </div>
      ) : (
        <ul className="min-w-44 p-1">
          {definitions.map((definition) => (
            <li key={definition.id}>
              <button
                type="button"
                onClick={() => setChosen(definition)}
                className="flex min-h-7 w-full items-center rounded-sm px-2 text-left text-base -outline-offset-2! hover:bg-press"
              >
                {definition.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}

/** The list that had the focus is gone: its follower takes it. */
function focusFirst(editor: HTMLElement | null) {
  editor?.querySelector<HTMLElement>("input, button")?.focus();
}
