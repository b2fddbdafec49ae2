"use client";
import { Plus, Type } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { emptyLine, isPriced, type LineForm } from "./document-form";
import { controlId, type EditorPlace, type ProblemAt } from "./editor-place";
import { changedLine, movedLine, withoutLine } from "./line-edits";
import { LINE_GRID, LineEditor } from "./line-editor";
import { lineField } from "./read-form";

export type LinesEditorProps = {
  place: EditorPlace;
  lines: readonly LineForm[];
  amounts: readonly (string | null)[];
  problemAt: ProblemAt;
  onChange: (lines: LineForm[]) => void;
};

const HEADINGS = ["item", "quantity", "unit", "unitPrice", "discount", "tax", "net"] as const;
const RIGHT: ReadonlySet<string> = new Set(["quantity", "unitPrice", "discount", "net"]);

/** What is sold, line by line. A new line begins as its neighbour does, and takes the focus. */
export function LinesEditor({ place, lines, amounts, problemAt, onChange }: LinesEditorProps) {
  const t = useTranslations("invoices.editor");
  const focus = useFocusLater();
  function add(kind: LineForm["kind"]) {
    const last = lines.findLast((line) => isPriced(line.kind));
    const line = emptyLine(kind, last?.tax ?? "");
    onChange([...lines, line]);
    focus(controlId(lineField(line, isPriced(kind) ? "product" : "description")));
  }
  function remove(at: number, key: string) {
    const beside = lines[at + 1] ?? lines[at - 1];
    onChange(withoutLine(lines, key));
    focus(
      beside ? controlId(lineField(beside, isPriced(beside.kind) ? "product" : "description")) : ADD_LINE,
    );
  }
  return (
    <div id={controlId("lines")} tabIndex={-1} className="outline-none">
      <Headings />
      <ol aria-label={t("lines")}>
        {lines.map((line, at) => (
          <LineEditor
            key={line.key}
            place={place}
            line={line}
            position={at + 1}
            isFirst={at === 0}
            isLast={at === lines.length - 1}
            amount={amounts[at] ?? null}
            problemAt={problemAt}
            onChange={(fields) => onChange(changedLine(lines, line.key, fields))}
            onMove={(step) => onChange(movedLine(lines, line.key, step))}
            onRemove={() => remove(at, line.key)}
          />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button id={ADD_LINE} size="sm" icon={Plus} onClick={() => add("product")}>
          {t("addLine")}
        </Button>
        <Button size="sm" variant="quiet" icon={Type} onClick={() => add("text")}>
          {t("addText")}
        </Button>
      </div>
    </div>
  );
}

/** The names of the columns, on wide screens; each control has its own label besides. */
function Headings() {
  const t = useTranslations("invoices.editor");
  return (
    <div
      aria-hidden
      className={`hidden border-b border-line pb-1 text-xs font-medium text-ink-3 lg:grid ${LINE_GRID}`}
    >
      {HEADINGS.map((name) => (
        <span key={name} className={RIGHT.has(name) ? "text-right" : undefined}>
          {t(`columns.${name}`)}
        </span>
      ))}
    </div>
  );
}

const ADD_LINE = controlId("add-line");

/** Gives the focus to a control that only stands after the next drawing. */
function useFocusLater(): (id: string) => void {
  const [asked, setAsked] = useState(0);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [asked]);
  return (id) => {
    wanted.current = id;
    setAsked((count) => count + 1);
  };
}
