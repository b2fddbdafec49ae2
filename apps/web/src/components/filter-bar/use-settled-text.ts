"use client";
import { useEffect, useState } from "react";

const SETTLE_MS = 200;

/**
 * Text being typed, handed on 200 ms after the last key, so that each letter is not a query, or by `settle`: where the
 * text is left, since a change of the address would undo a navigation begun meanwhile. A value that changes from outside
 * replaces what was typed.
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
  const settle = () => {
    if (typed.trim() !== value) onValue(typed.trim());
  };
  return [typed, setTyped, settle] as const;
}
