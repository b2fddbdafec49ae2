export const PANEL_DEFAULT = 520;
export const PANEL_LEAST = 360;
export const PANEL_MOST = 960;

/** A width the panel may have, in px. */
export function clampPanel(width: number): number {
  return Math.round(Math.min(PANEL_MOST, Math.max(PANEL_LEAST, width)));
}

/** The width after a key on the handle: arrows move by 16 px, Home and End to the limits; undefined for other keys. */
export function panelAfterKey(width: number, key: string): number | undefined {
  if (key === "ArrowLeft") return clampPanel(width + 16);
  if (key === "ArrowRight") return clampPanel(width - 16);
  if (key === "Home") return PANEL_MOST;
  if (key === "End") return PANEL_LEAST;
  return undefined;
}
