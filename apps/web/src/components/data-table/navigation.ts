export type Focus = { index: number; count: number; page: number };

export type TableMove =
  | { kind: "focus"; index: number }
  | { kind: "open"; index: number }
  | { kind: "back" }
  | { kind: "none" };

export type TableKey = { key: string; ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean };

const NONE: TableMove = { kind: "none" };

/**
 * What a key does in a list of `count` rows with the row `index` in focus (-1: none yet) and `page` rows in sight.
 * Keys with a modifier belong to the browser.
 */
export function moveForKey(pressed: TableKey, focus: Focus): TableMove {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return NONE;
  if (pressed.key === "Escape") return { kind: "back" };
  if (focus.count === 0) return NONE;
  if (pressed.key === "Enter") return focus.index < 0 ? NONE : { kind: "open", index: focus.index };
  const target = targetOf(pressed.key, focus);
  return target === undefined ? NONE : { kind: "focus", index: clamp(target, focus.count) };
}

function targetOf(key: string, { index, count, page }: Focus): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "j":
      return index + 1;
    case "ArrowUp":
    case "k":
      return index - 1;
    case "PageDown":
      return Math.max(index, 0) + page;
    case "PageUp":
      return index - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

function clamp(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}

/**
 * The index of the row before (-1) or after (1) the open one, which stands at `at`, or -1 once it has left the list: then
 * the row that moved up to its last `place` comes next. -1 where there is none.
 */
export function indexBeside({ at, place, step }: { at: number; place: number; step: 1 | -1 }): number {
  if (at >= 0) return at + step;
  if (place < 0) return -1;
  return step > 0 ? place : place - 1;
}
