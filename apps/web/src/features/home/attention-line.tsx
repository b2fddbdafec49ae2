"use client";
import { Link } from "@/components/link";
import type { ReactNode } from "react";
import { type Shape, StatusShape } from "@/components/status-shape";

const INK = { danger: "text-danger", warning: "text-warning", info: "text-info" } as const;

export type AttentionLineProps = {
  tone: keyof typeof INK;
  shape: Shape;
  href: string;
  /** Verb of the link. */
  action: string;
  detail?: ReactNode;
  children: ReactNode;
};

/** One thing that waits for somebody, and the way to it. */
export function AttentionLine({ tone, shape, href, action, detail, children }: AttentionLineProps) {
  return (
    <li className="flex items-start gap-3 border-b border-line py-2.5 last:border-b-0">
      <StatusShape shape={shape} className={`mt-1 ${INK[tone]}`} />
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-6 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-medium">{children}</p>
          {detail && <div className="max-w-[70ch] text-ink-2">{detail}</div>}
        </div>
        <Link href={href} className="shrink-0 font-medium text-accent hover:underline">
          {action}
        </Link>
      </div>
    </li>
  );
}
