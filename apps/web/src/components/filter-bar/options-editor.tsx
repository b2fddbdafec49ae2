"use client";
import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { Checkbox } from "../checkbox";
import { TextInput } from "../text-input";
import type { FilterOption } from "./filter";

export type OptionsEditorProps = {
  label: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onValues: (values: readonly string[]) => void;
};

/** Beyond this many options the list gets a search of its own. */
const SEARCH_FROM = 9;

/** Several of a list of values. */
export function OptionsEditor({ label, options, values, onValues }: OptionsEditorProps) {
  const t = useTranslations("filters");
  const [sought, setSought] = useState("");
  const shown = options.filter((option) => option.label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <div className="w-60">
      {options.length >= SEARCH_FROM && !options.some((option) => option.group) && (
        <div className="border-b border-line p-2">
          <TextInput
            aria-label={t("find")}
            placeholder={t("find")}
            value={sought}
            onChange={(e) => setSought(e.target.value)}
          />
        </div>
      )}
      <fieldset className="max-h-[min(28rem,60dvh)] space-y-0.5 overflow-y-auto p-1.5">
        <legend className="sr-only">{label}</legend>
        {shown.map((option, index) => (
          <Fragment key={option.value}>
            {option.group && option.group !== shown[index - 1]?.group && (
              <div className="px-1.5 pt-2 pb-0.5 text-xs font-medium text-ink-3 first:pt-0.5">
                {option.group}
              </div>
            )}
            <div className="rounded-sm px-1.5 py-1 hover:bg-press">
              <Checkbox
                checked={values.includes(option.value)}
                onChange={(checked) => onValues(toggled(values, option.value, checked))}
              >
                {option.label}
                {option.hint && <span className="ml-2 text-sm text-ink-3">{option.hint}</span>}
              </Checkbox>
            </div>
          </Fragment>
        ))}
        {shown.length === 0 && <p className="px-1.5 py-1 text-ink-3">{t("noOption")}</p>}
      </fieldset>
    </div>
  );
}

function toggled(values: readonly string[], value: string, on: boolean): readonly string[] {
  const others = values.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
