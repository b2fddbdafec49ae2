"use client";
import { clsx } from "clsx";
import { type ReactNode, useEffect, useRef } from "react";
import { type Shape, StatusShape } from "./status-shape";
import { TONE_CLASS, type Tone } from "./tone";

const SHAPE: Record<Tone, Shape> = {
  neutral: "dot",
  accent: "dot",
  info: "dot",
  positive: "check",
  warning: "alert",
  danger: "alert",
};

export type NoticeProps = { tone: Tone; action?: ReactNode; children: ReactNode };

/** A message in the page. One that tells of danger takes the focus when it appears, so that it is read. */
export function Notice({ tone, action, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === "danger") box.current?.focus();
  }, [tone]);
  return (
    <div
      ref={box}
      role={tone === "danger" ? "alert" : "status"}
      tabIndex={-1}
      className={clsx("flex items-start gap-2.5 rounded px-3 py-2 text-base outline-none", TONE_CLASS[tone])}
    >
      <StatusShape shape={SHAPE[tone]} className="mt-1" />
      <div className="min-w-0 flex-1 text-ink">{children}</div>
      {action}
    </div>
  );
}
