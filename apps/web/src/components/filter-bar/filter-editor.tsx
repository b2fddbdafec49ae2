"use client";
import { AmountsEditor } from "./amounts-editor";
import { DatesEditor } from "./dates-editor";
import type { FilterDefinition, FilterValue } from "./filter";
import { OptionsEditor } from "./options-editor";
import { TextEditor } from "./text-editor";

export type FilterEditorProps = {
  definition: FilterDefinition;
  value: FilterValue | undefined;
  onValue: (value: FilterValue | undefined) => void;
  /** The person is finished: close what it stands in. */
  onDone: () => void;
};

/** The editor that fits the kind of filter. */
export function FilterEditor({ definition, value, onValue, onDone }: FilterEditorProps) {
  switch (definition.kind) {
    case "options":
      return (
        <OptionsEditor
          label={definition.label}
          options={definition.options}
          values={value?.kind === "options" ? value.values : []}
          onValues={(values) => onValue({ kind: "options", values })}
        />
      );
    case "dates":
      return (
        <DatesEditor value={value?.kind === "dates" ? value : undefined} onValue={onValue} onDone={onDone} />
      );
    case "amounts":
      return (
        <AmountsEditor
          value={value?.kind === "amounts" ? value : undefined}
          onValue={onValue}
          onDone={onDone}
        />
      );
    case "text":
      return (
        <TextEditor
          label={definition.label}
          text={value?.kind === "text" ? value.text : ""}
          onText={(text) => onValue({ kind: "text", text })}
          onDone={onDone}
        />
      );
  }
}
