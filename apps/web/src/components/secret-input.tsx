"use client";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, useState } from "react";
import { IconButton } from "./icon-button";
import { TextInput, type TextInputProps } from "./text-input";

/** A key or password: hidden until asked for, and pasted without the spaces around it. */
export function SecretInput(props: Omit<TextInputProps, "type" | "onPaste">) {
  const t = useTranslations("controls");
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextInput
        autoComplete="off"
        spellCheck={false}
        {...props}
        type={shown ? "text" : "password"}
        onPaste={pasteTrimmed}
        className="pr-9"
      />
      <IconButton
        size="sm"
        className="absolute top-0.5 right-0.5"
        icon={shown ? EyeOff : Eye}
        label={shown ? t("hideSecret") : t("showSecret")}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </div>
  );
}

function pasteTrimmed(event: ClipboardEvent<HTMLInputElement>) {
  const text = event.clipboardData.getData("text/plain");
  if (text === text.trim()) return;
  event.preventDefault();
  const input = event.currentTarget;
  input.setRangeText(text.trim(), input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
