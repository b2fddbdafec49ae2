"use client";
import { Field } from "@base-ui/react/field";
import { clsx } from "clsx";
import { inputClass } from "./text-input";

export type TextAreaProps = {
  value: string;
  onChange: (value: string) => void;
  id?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
};

/** Several lines of text, inside a Field. It grows with what is typed where the browser can. */
export function TextArea({ value, onChange, rows = 2, ...rest }: TextAreaProps) {
  return (
    <Field.Control
      {...rest}
      value={value}
      onValueChange={onChange}
      render={<textarea rows={rows} />}
      className={clsx(inputClass, "block h-auto! resize-y py-1.5 field-sizing-content")}
    />
  );
}
