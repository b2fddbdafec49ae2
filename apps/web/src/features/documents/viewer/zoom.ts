export const ZOOMS = [1, 1.25, 1.5, 2, 3] as const;
/** How often the width of its place a page is wide. */
export type Zoom = (typeof ZOOMS)[number];

/** The ground that is seen around a page, on both sides together, px. */
const AROUND = 32;
/** On wide panels a page need not be larger than it is read well, px. */
const WIDEST = 1000;

/** The width of a page in px where `room` px are there. */
export function pageWidth(room: number, zoom: Zoom): number {
  return Math.round(Math.min(room - AROUND, WIDEST) * zoom);
}

/** The next zoom in a direction; the same at either end. */
export function zoomBeside(zoom: Zoom, step: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + step] ?? zoom;
}
