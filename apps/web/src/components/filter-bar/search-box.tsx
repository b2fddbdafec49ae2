"use client";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { IconButton } from "../icon-button";
import { Keys } from "../keys";
import { inputClass } from "../text-input";
import { useSlashKey } from "../use-slash-key";
import { useSettledText } from "./use-settled-text";

export type SearchBoxProps = { value: string; onValue: (value: string) => void; placeholder?: string };

/** The search of a list; `/` goes to it from anywhere, Esc clears it and then leaves it. */
export function SearchBox({ value, onValue, placeholder }: SearchBoxProps) {
  const t = useTranslations("filters");
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped, settle] = useSettledText(value, onValue);
  useSlashKey(() => input.current?.focus());

  function clear() {
    setTyped("");
    onValue("");
    input.current?.focus();
  }
  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (typed) clear();
    else input.current?.blur();
  }
  return (
    <div className="relative w-full sm:w-64">
      <Search
        aria-hidden
        size={15}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-2 left-2.5 text-ink-3"
      />
      <input
        ref={input}
        type="search"
        aria-label={placeholder ?? t("search")}
        aria-keyshortcuts="/"
        placeholder={placeholder ?? t("search")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keyDown}
        onBlur={settle}
        className={`${inputClass} peer border-line-strong! pr-8 pl-8 focus-visible:border-accent! [&::-webkit-search-cancel-button]:hidden`}
      />
      <span className="absolute top-0.5 right-0.5 flex size-7 items-center justify-center peer-focus:[&_kbd]:hidden">
        {typed ? (
          <IconButton size="sm" icon={X} label={t("clearSearch")} onClick={clear} />
        ) : (
          <Keys keys="/" />
        )}
      </span>
    </div>
  );
}
