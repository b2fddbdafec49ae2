"use client";
import type { ReactNode } from "react";
import type { PanelMoves } from "@/components/panel-keys";
import { SidePanel } from "@/components/side-panel";
import { Failure } from "@/features/errors/failure";
import { PanelSkeleton } from "@/components/panel-skeleton";

export type RecordPanelProps<Detail> = {
  label: string;
  /** Known before the record is loaded, where the list has it. */
  title: string | undefined;
  query: { data: Detail | undefined; error: unknown; refetch: () => unknown };
  moves: PanelMoves;
  children: (detail: Detail) => ReactNode;
};

/** One record beside its list, while it is loaded, when that fails, and when it is there. */
export function RecordPanel<Detail>({ label, title, query, moves, children }: RecordPanelProps<Detail>) {
  const { data, error, refetch } = query;
  return (
    <SidePanel label={label} title={title ?? label} {...moves}>
      {data !== undefined ? (
        <div className="space-y-6 px-4 pt-3 pb-8">{children(data)}</div>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </SidePanel>
  );
}
