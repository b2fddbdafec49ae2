"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { IconButton } from "@/components/icon-button";
import { isPriced, type LineForm } from "./document-form";
import type { EditorPlace, ProblemAt } from "./editor-place";
import { PricedFields } from "./priced-fields";
import { TextLine } from "./text-line";

export type LineEditorProps = {
  place: EditorPlace;
  line: LineForm;
  /** From 1. */
  position: number;
  isFirst: boolean;
  isLast: boolean;
  /** What it comes to, in the prices as entered. */
  amount: string | null;
  problemAt: ProblemAt;
  onChange: (fields: Partial<LineForm>) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** The widths that the heading and every line share on wide screens. */
export const LINE_GRID = "lg:grid-cols-[minmax(0,1fr)_5rem_6.5rem_7rem_8rem_8.5rem_6rem_5.5rem] lg:gap-x-2";

/** One line to be typed; Alt with an arrow moves it. On narrow screens its fields stand under one another. */
export function LineEditor(props: LineEditorProps) {
  const { line, position, isFirst, isLast, onMove, onRemove } = props;
  const t = useTranslations("invoices.editor");
  function keyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  }
  return (
    <li>
      <div
        role="group"
        aria-label={t("line", { position })}
        onKeyDown={keyDown}
        className={`grid grid-cols-2 gap-x-3 gap-y-2 border-b border-line py-3 sm:grid-cols-4 lg:items-start lg:py-2 ${LINE_GRID}`}
      >
        {isPriced(line.kind) ? <PricedFields {...props} /> : <TextLine {...props} />}
        <div className="col-span-full flex justify-end lg:col-span-1 lg:col-start-8">
          <IconButton
            size="sm"
            icon={ArrowUp}
            label={t("moveUp", { position })}
            shortcut="Alt ↑"
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="sm"
            icon={ArrowDown}
            label={t("moveDown", { position })}
            shortcut="Alt ↓"
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <IconButton size="sm" icon={Trash2} label={t("removeLine", { position })} onClick={onRemove} />
        </div>
      </div>
    </li>
  );
}
