"use client";
import { useEffect, useRef } from "react";
import { Button, type ButtonProps } from "@/components/button";

/** The button that takes the focus when it appears, so that the keyboard goes on from there. */
export function FocusedButton(props: Omit<ButtonProps, "ref">) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <Button ref={button} {...props} />;
}
