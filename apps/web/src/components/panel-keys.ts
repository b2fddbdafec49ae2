export type PanelMoves = {
  onClose: () => void;
  /** Move through the list without leaving it; left out at its ends. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
};

export type PanelKey = {
  key: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  defaultPrevented?: boolean;
};

/** What a key does inside a panel: Esc closes, j and k move along the list unless somebody is typing. */
export function panelAction(
  pressed: PanelKey,
  isTyping: boolean,
  moves: PanelMoves,
): (() => void) | undefined {
  if (pressed.defaultPrevented || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (pressed.key === "Escape") return moves.onClose;
  if (isTyping) return undefined;
  if (pressed.key === "j") return moves.onNext;
  return pressed.key === "k" ? moves.onPrevious : undefined;
}
