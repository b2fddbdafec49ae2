import type { LineForm } from "./document-form";

/** The line with some of its fields changed. */
export function changedLine(lines: readonly LineForm[], key: string, fields: Partial<LineForm>): LineForm[] {
  return lines.map((line) => (line.key === key ? { ...line, ...fields } : line));
}

/** The line one place further up or down; the same lines where there is no such place. */
export function movedLine(lines: readonly LineForm[], key: string, step: 1 | -1): LineForm[] {
  const from = lines.findIndex((line) => line.key === key);
  const [line] = lines.slice(from, from + 1);
  const to = from + step;
  if (from < 0 || !line || to < 0 || to >= lines.length) return [...lines];
  return lines.filter((one) => one !== line).toSpliced(to, 0, line);
}

export function withoutLine(lines: readonly LineForm[], key: string): LineForm[] {
  return lines.filter((line) => line.key !== key);
}
