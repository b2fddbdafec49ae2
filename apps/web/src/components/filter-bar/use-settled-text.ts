"use client";
import { useEffect, useState } from "react";

const SETTLE_MS = 200;

/**
 * Text being typed, handed on 200 ms after the last key, so that each letter is not a query. A value that changes from
 * outside replaces what was typed.
 */
export function useSettledText(value: string, onValue: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onValue(typed.trim()), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onValue]);
  return [typed, setTyped] as const;
}
